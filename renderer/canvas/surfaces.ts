// Drawing surfaces in this window.
import type { MakeSurface } from './painter/view-painter';

const surfaces =
  (alpha: boolean): MakeSurface =>
  (width, height) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { alpha });
    if (context === null) throw new Error('no 2D context');
    return { canvas, context };
  };

/** Opaque ones are copied without blending. */
export const opaqueSurface = surfaces(false);
export const clearSurface = surfaces(true);

// A Konva scene function whose drawing counts in device pixels of its canvas, past Konva's own transforms.
import type Konva from 'konva';

export const inDevicePixels =
  (draw: (context: CanvasRenderingContext2D) => void) =>
  (konva: Konva.Context): void => {
    // Konva's typing hides it, but this is its documented way to the native context.
    const context = konva._context as CanvasRenderingContext2D;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    draw(context);
    context.restore();
  };

// One page of an export: how large it is and which part of the display list it shows where.
import type { Rect } from '../../base/geometry';
import type { SceneItem } from '../primitives';

/** Board units to points from the page's top left corner: pt = unit × scale + offset. */
export interface PageTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Page {
  /** Points. */
  readonly width: number;
  /** Points. */
  readonly height: number;
  readonly transform: PageTransform;
  /** The part of the board this page shows, in board units; where there are several pages, each is clipped to it. */
  readonly view: Rect;
  /** What is to be drawn, in painting order; everything else lies outside `view`. */
  readonly items: readonly SceneItem[];
}

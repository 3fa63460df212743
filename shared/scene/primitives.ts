// The few primitives of the display list. Canvas, PDF, PNG and SVG each draw exactly these and decide nothing.
// All lengths are in board units; colours are '#rrggbb'; opacity is 0 … 1 (absent: 1).
import type { FontFace } from '../base/font-face';
import type { Rect } from '../base/geometry';

export interface RectPrimitive {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly opacity?: number;
  /** A soft paper shadow under the rectangle; a writer for print may leave it out. */
  readonly shadow?: boolean;
}

/** One finished line: never wrapped, never shortened by a writer. `x` is the left end, `baseline` its y. */
export interface TextPrimitive {
  readonly kind: 'text';
  readonly x: number;
  readonly baseline: number;
  readonly text: string;
  readonly face: FontFace;
  /** Type size in board units; whole, so that advances are those of the metrics tables. */
  readonly size: number;
  readonly fill: string;
  /** Width by the metrics tables, for backgrounds, bars in place of tiny type, and right-to-left runs. */
  readonly width: number;
  readonly opacity?: number;
  /** Leaning about the baseline by `base/slant.ts`; place and width are those of the upright line. */
  readonly slanted?: true;
}

/** One emoji grapheme drawn in colour in a square box of side `size` whose top left corner is x, y. */
export interface EmojiPrimitive {
  readonly kind: 'emoji';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** Straight and cubic segments; absolute coordinates. */
export type PathSegment =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface PathPrimitive {
  readonly kind: 'path';
  readonly segments: readonly PathSegment[];
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  /** Ends and joins of the stroke are round; else cut off straight. */
  readonly round?: true;
  readonly opacity?: number;
  /**
   * On a screen, in device pixels: a stroke is never thinner, and each filled figure is grown about its first point
   * until its first side is that long, at most `mostGrowth` times. Writers of files leave it out.
   */
  readonly leastPixels?: number;
}

/** How many times larger than it is a figure with `leastPixels` may be drawn on a screen. */
export const mostGrowth = 8;

/** A picture of the project, by the SHA-256 of its content, scaled to fill the rectangle. */
export interface ImagePrimitive {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  readonly radius?: number;
}

export type Primitive = RectPrimitive | TextPrimitive | EmojiPrimitive | PathPrimitive | ImagePrimitive;

/** What a thing on the board is drawn by. `key` is the record's id (or a stable name for furniture). */
export interface SceneItem {
  readonly key: string;
  /** Everything drawn lies inside, the shadow included. */
  readonly bounds: Rect;
  /** Where it is drawn on a screen, if figures with `leastPixels` may reach beyond the bounds there. */
  readonly screenBounds?: Rect;
  readonly primitives: readonly Primitive[];
}

/** A whole display list in painting order. */
export interface Scene {
  readonly bounds: Rect;
  readonly background: string;
  readonly items: readonly SceneItem[];
}

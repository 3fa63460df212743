// What the painter has done so far, for tests that assert how little that is. Never read by the app itself.
export interface PaintCounts {
  /** Times an item was drawn; once for each strip or dirty area it touches. */
  items: number;
  /** Primitives drawn: the measure of work for spreading a repaint over frames. */
  primitives: number;
  /** Areas painted: whole views, strips, dirty areas, each piece counted. */
  areas: number;
  /** Pixels of these areas. */
  pixels: number;
  /** Frames shown from the sharp picture, and from a scaled one while zooming. */
  sharpFrames: number;
  scaledFrames: number;
}

export const noCounts = (): PaintCounts => ({
  items: 0,
  primitives: 0,
  areas: 0,
  pixels: 0,
  sharpFrames: 0,
  scaledFrames: 0,
});

// Where a line of type sits in its height: the same numbers for canvas, PDF, PNG and SVG.
import type { FontFace } from '../../base/font-face';
import { emojiBoxEm } from './emoji';
import type { FontMetrics } from './font-metrics';

/** Height of one line in board units: 1.25 × the type size, up to a whole unit, so an emoji's box fits into it. */
export const lineHeightOf = (size: number): number => Math.ceil(size * emojiBoxEm);

/** From a line's top to its baseline, with ascent and descent centred in the line's height. */
export function baselineOf(face: FontFace, size: number, metrics: FontMetrics): number {
  const { ascent, descent, unitsPerEm } = metrics[face];
  return (lineHeightOf(size) + ((ascent - descent) * size) / unitsPerEm) / 2;
}

/** From a line's top to the top of an emoji's box, centred in the line's height. */
export const emojiTopOf = (size: number): number => (lineHeightOf(size) - size * emojiBoxEm) / 2;

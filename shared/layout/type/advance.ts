// How wide a piece of text is when drawn in one line.
import type { FontFace } from '../../base/font-face';
import type { FontMetrics } from './font-metrics';
import { measureText, widthBetween } from './measured-text';

/**
 * Width of `text` in board units at type size `size`, with kerning; emoji count as 1.25 × size, newlines as nothing,
 * characters that the face lacks as `advanceOf` says. Never NaN. Equals the width of the only line of
 * `breakLines` at infinite width, but for spaces at the end, which count here.
 */
export function advance(text: string, face: FontFace, size: number, metrics: FontMetrics): number {
  const measured = measureText(text, metrics[face]);
  return (widthBetween(measured, 0, measured.count) * size) / measured.unitsPerEm;
}

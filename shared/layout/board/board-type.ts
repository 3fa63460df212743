// The type a board is set in: the font's metrics and a line breaker that remembers. Made once per process.

import type { FontFace } from '../../base/font-face';
import type { Label } from '../board';
import { wholeLine } from '../type/break-lines';
import type { FontMetrics } from '../type/font-metrics';
import { lineHeightOf } from '../type/line-box';
import { type LineBreaker, lineBreaker } from '../type/line-breaker';

export interface BoardType {
  readonly metrics: FontMetrics;
  readonly breakLines: LineBreaker;
}

export const boardType = (metrics: FontMetrics): BoardType => ({ metrics, breakLines: lineBreaker(metrics) });

/** A label broken to a width. */
export function label(text: string, face: FontFace, size: number, maxWidth: number, type: BoardType): Label {
  return { lines: type.breakLines(text, { face, size, maxWidth }), size, lineHeight: lineHeightOf(size) };
}

export const labelHeight = ({ lines, lineHeight }: Label): number => lines.length * lineHeight;

/** A label on one line, however long. */
export const lineLabel = (text: string, face: FontFace, size: number, { metrics }: BoardType): Label => ({
  lines: [wholeLine(text, face, size, metrics)],
  size,
  lineHeight: lineHeightOf(size),
});

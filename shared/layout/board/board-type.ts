// The type a board is set in: the font's metrics, and what was set lately. Made once per process.
import type { FontFace } from '../../base/font-face';
import { LastUsed } from '../../base/last-used';
import type { Label } from '../board';
import { breakLines, type Line, type LineOptions, wholeLine } from '../type/break-lines';
import type { FontMetrics } from '../type/font-metrics';
import { lineHeightOf } from '../type/line-box';
import { type FitNote, noteFitter } from './note-fit';

export interface BoardType {
  readonly metrics: FontMetrics;
  /** `breakLines`, remembered: each layout asks for all labels again. */
  breakLines(text: string, options: LineOptions): readonly Line[];
  /** `wholeLine`, remembered. */
  wholeLine(text: string, face: FontFace, size: number): Line;
  readonly fitNote: FitNote;
}

/** About the labels of a large map. */
const mostLabels = 2_000;
/** And the codes of its notes: each is painted as often as its note. */
const mostLines = 20_000;

export function boardType(metrics: FontMetrics): BoardType {
  const broken = new LastUsed<readonly Line[]>(mostLabels);
  const whole = new LastUsed<Line>(mostLines);
  return {
    metrics,
    breakLines: (text, options) =>
      broken.of(`${options.face} ${options.size} ${options.maxWidth} ${text}`, () =>
        breakLines(text, options, metrics),
      ),
    wholeLine: (text, face, size) =>
      whole.of(`${face} ${size} ${text}`, () => wholeLine(text, face, size, metrics)),
    fitNote: noteFitter(metrics),
  };
}

/** A label broken to a width. */
export function label(text: string, face: FontFace, size: number, maxWidth: number, type: BoardType): Label {
  return { lines: type.breakLines(text, { face, size, maxWidth }), size, lineHeight: lineHeightOf(size) };
}

/** The same at the largest of the sizes at which no word is cut; where there is none, at the first of them. */
export function wordLabel(
  text: string,
  face: FontFace,
  sizes: readonly [number, ...number[]],
  maxWidth: number,
  type: BoardType,
): Label {
  const keepsWords = (size: number): boolean =>
    type.breakLines(text, { face, size, maxWidth }).every(({ cutsWord }) => !cutsWord);
  return label(text, face, sizes.find(keepsWords) ?? sizes[0], maxWidth, type);
}

export const labelHeight = ({ lines, lineHeight }: Label): number => lines.length * lineHeight;

/** A label on one line, however long. */
export const lineLabel = (text: string, face: FontFace, size: number, type: BoardType): Label => ({
  lines: [type.wholeLine(text, face, size)],
  size,
  lineHeight: lineHeightOf(size),
});

// Chooses the type size of a note: as large as its paper takes. A note that is too full keeps the smallest size and
// grows downwards; nothing is ever cut off.
import type { FontFace } from '../../base/font-face';
import { finishedLines, type Line, type LineSpan, lineSpans } from './break-lines';
import type { FontMetrics } from './font-metrics';
import { lineHeightOf } from './line-box';
import { measureNote } from './measured-note';

/** The inner box of a note, in board units, and the type sizes it may use, largest first. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly face: FontFace;
  readonly sizes: readonly [number, ...number[]];
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly Line[];
  readonly lineHeight: number;
  /** Height of all lines; more than the box's when even the smallest size is too large. */
  readonly height: number;
}

/**
 * The text at the largest size at which it fits with no word cut; at the smallest size when there is none. `emphasis`
 * as in `model/note-text`; items of lists hang, with true bullets.
 */
export function fitText(text: string, box: TextBox, metrics: FontMetrics, emphasis = ''): FittedText {
  const { measured, ends, hangs } = measureNote(text, emphasis, box.face, metrics);
  const spansAt = (size: number): LineSpan[] => lineSpans(measured, ends, size, box.width, hangs);
  const fits = (spans: readonly LineSpan[], size: number): boolean =>
    spans.length * lineHeightOf(size) <= box.height && !spans.some(({ cutsWord }) => cutsWord);

  let [size, ...smaller] = box.sizes;
  let spans = spansAt(size);
  for (const next of smaller) {
    if (fits(spans, size)) break;
    size = next;
    spans = spansAt(size);
  }
  const lineHeight = lineHeightOf(size);
  return {
    size,
    lines: finishedLines(measured, size, spans),
    lineHeight,
    height: spans.length * lineHeight,
  };
}

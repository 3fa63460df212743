// Remembers finished lines, so that a board of ten thousand notes breaks only the lines of the notes that changed.
// The answer never depends on what is remembered.
import type { FontFace } from '../../base/font-face';
import { breakMeasured, type Line, type LineOptions } from './break-lines';
import type { FontMetrics } from './font-metrics';
import { type MeasuredText, measureText } from './measured-text';

/** `breakLines` with the metrics given. The lines are shared between callers and are not to be changed. */
export type LineBreaker = (text: string, options: LineOptions) => readonly Line[];

/**
 * A line breaker that keeps the `capacity` last used answers. Beside a board's notes at one size there is room for
 * the sizes that fitting tried.
 */
export function lineBreaker(metrics: FontMetrics, capacity = 40_000): LineBreaker {
  const answers = new Map<string, readonly Line[]>();
  // Fitting asks for one text at several sizes in a row: it is measured once.
  let last: { readonly text: string; readonly face: FontFace; readonly measured: MeasuredText } | undefined;

  return (text, { face, size, maxWidth }) => {
    const key = `${face} ${size} ${maxWidth} ${text}`;
    const known = answers.get(key);
    if (known !== undefined) {
      answers.delete(key);
      answers.set(key, known);
      return known;
    }
    if (last?.text !== text || last.face !== face)
      last = { text, face, measured: measureText(text, metrics[face]) };
    const lines = breakMeasured(last.measured, size, maxWidth);
    answers.set(key, lines);
    if (answers.size > capacity) {
      const oldest = answers.keys().next();
      if (!oldest.done) answers.delete(oldest.value);
    }
    return lines;
  };
}

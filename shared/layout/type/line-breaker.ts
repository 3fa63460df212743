// Remembers the finished lines of labels: each layout asks for all of them again. The answer never depends on what is
// remembered. Notes are remembered by themselves (`board/note-flow`).
import { breakLines, type Line, type LineOptions } from './break-lines';
import type { FontMetrics } from './font-metrics';

/** `breakLines` with the metrics given. The lines are shared between callers and are not to be changed. */
export type LineBreaker = (text: string, options: LineOptions) => readonly Line[];

/** A line breaker that keeps the `capacity` last used answers: about the labels of a large map. */
export function lineBreaker(metrics: FontMetrics, capacity = 1_000): LineBreaker {
  const answers = new Map<string, readonly Line[]>();

  return (text, options) => {
    const { face, size, maxWidth } = options;
    const key = `${face} ${size} ${maxWidth} ${text}`;
    const known = answers.get(key);
    if (known !== undefined) {
      answers.delete(key);
      answers.set(key, known);
      return known;
    }
    const lines = breakLines(text, options, metrics);
    answers.set(key, lines);
    if (answers.size > capacity) {
      const oldest = answers.keys().next();
      if (!oldest.done) answers.delete(oldest.value);
    }
    return lines;
  };
}

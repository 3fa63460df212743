// Shortens a label to one line with "…". Only for labels whose full text can be read elsewhere: notes never lose words.
import type { FontFace } from '../../base/font-face';
import { breakLines, type Line } from './break-lines';
import { clusterStarts } from './clusters';
import type { FontMetrics } from './font-metrics';

/**
 * One line of at most `maxWidth` board units: the whole text when it fits and has no newline, else as many of its
 * graphemes as leave room for "…" (just "…" when none does, however narrow the place).
 */
export function ellipsize(
  text: string,
  maxWidth: number,
  face: FontFace,
  size: number,
  metrics: FontMetrics,
): Line {
  const options = { face, size, maxWidth: Number.POSITIVE_INFINITY };
  const [whole, ...more] = breakLines(text, options, metrics);
  if (whole === undefined) throw new Error('a text has at least one line');
  if (more.length === 0 && whole.width <= maxWidth) return whole;
  const firstLine = text.slice(whole.start, whole.end);
  const starts = clusterStarts(firstLine);
  const shortened = (clusters: number): Line => {
    const [line] = breakLines(`${firstLine.slice(0, starts[clusters]).trimEnd()}…`, options, metrics);
    return line ?? whole;
  };
  let fitting = 0;
  let tooMany = starts.length;
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (shortened(middle).width <= maxWidth) fitting = middle;
    else tooMany = middle;
  }
  return shortened(fitting);
}

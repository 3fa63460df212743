// Breaks text into grapheme clusters, the smallest pieces a line may be cut into, in time linear in its length.
// Never cuts a surrogate pair, an accent, a flag or a joined emoji.

const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });

/**
 * Letters, digits, punctuation and symbols that are a cluster each, whatever stands beside them within this set:
 * no surrogate, accent, joiner or carriage return. Nearly every text on a board is made of these alone.
 */
const plain =
  /[\t\n\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u048a-\u0556\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u22ff]*/y;

/** `Intl.Segmenter` takes time quadratic in the length of what it is given, so it is given little at a time. */
const chunkLength = 256;

/**
 * Code unit offsets at which the clusters of `text` start, with the text's length as one more at the end.
 * Lone surrogates are clusters of their own.
 */
export function clusterStarts(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    plain.lastIndex = at;
    plain.test(text);
    const end = plain.lastIndex;
    // The last plain character may carry an accent or a keycap that follows, so it is left for the segmenter.
    const safe = end === text.length ? end : end - 1;
    while (at < safe) starts.push(at++);
    if (at < text.length) at = pushSegmented(text, at, starts);
  }
  starts.push(text.length);
  return starts;
}

/** Adds the clusters of one chunk and returns where the next one starts. */
function pushSegmented(text: string, from: number, starts: number[]): number {
  for (let length = chunkLength; ; length *= 2) {
    // Half a surrogate pair would be a cluster of its own and part the emoji before from the one it is joined to.
    const end = from + length + (isHighSurrogate(text.charCodeAt(from + length - 1)) ? 1 : 0);
    const chunk = text.slice(from, end);
    const whole = end >= text.length;
    const found = Array.from(graphemes.segment(chunk), ({ index }) => from + index);
    // The chunk may have cut its last cluster: that one is read again as the first of the next chunk.
    const next = whole ? text.length : found.pop();
    if (found.length === 0 || next === undefined) continue;
    for (const start of found) starts.push(start);
    return next;
  }
}

const isHighSurrogate = (codeUnit: number): boolean => codeUnit >= 0xd800 && codeUnit <= 0xdbff;

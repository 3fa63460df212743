// Which parts of a note's text are bold or italic: ranges of UTF-16 offsets beside the plain text, `b0-5 bi7-12`. It is
// decoration and never breaks a note: what lies beyond the text is passed over, overlaps add up.

/** What a part of a text may be; both at once is allowed. */
export const marks = ['bold', 'italic'] as const;
export type Mark = (typeof marks)[number];

/** Each mark as a bit: the style of one UTF-16 unit is the sum of its marks, 0 … 3. */
export const bitOf: Readonly<Record<Mark, number>> = { bold: 1, italic: 2 };

/** Longer is not kept: some four hundred ranges, more than a note of the longest text is ever given by hand. */
const limit = 4_000;

export const emphasisForm = new RegExp(
  `^(?=.{0,${limit}}$)(?:(?:b|i|bi)\\d{1,5}-\\d{1,5}(?: (?:b|i|bi)\\d{1,5}-\\d{1,5})*)?$`,
);

const names = ['', 'b', 'i', 'bi'] as const;
const range = /(bi?|i)(\d+)-(\d+)/g;

/** The style of each UTF-16 unit of a text so long. Takes any string; what is no range of the text says nothing. */
export function stylesOf(emphasis: string, length: number): Uint8Array {
  const styles = new Uint8Array(length);
  for (const [, name = '', start, end] of emphasis.matchAll(range)) {
    const bits = names.indexOf(name as (typeof names)[number]);
    for (let at = Number(start); at < Math.min(Number(end), length); at++)
      styles[at] = (styles[at] ?? 0) | bits;
  }
  return styles;
}

/** The one way to write these styles down: ranges in order, as long as they can be, none without a mark. */
export function printEmphasis(styles: Uint8Array): string {
  let printed = '';
  for (let start = 0, end = 0; start < styles.length; start = end) {
    const style = styles[start] ?? 0;
    while (end < styles.length && styles[end] === style) end++;
    if (style === 0) continue;
    const next = `${printed === '' ? '' : `${printed} `}${names[style]}${start}-${end}`;
    if (next.length > limit) break;
    printed = next;
  }
  return printed;
}

/** True where every unit from `start` to `end` has the mark; never for no unit at all. */
export function isMarked(styles: Uint8Array, start: number, end: number, mark: Mark): boolean {
  const part = styles.subarray(start, end);
  return part.length > 0 && part.every((style) => (style & bitOf[mark]) !== 0);
}

/** The emphasis of a text of `length` with the mark set, or taken away, from `start` to `end`. */
export function withMark(
  emphasis: string,
  length: number,
  { start, end }: { readonly start: number; readonly end: number },
  mark: Mark,
  on: boolean,
): string {
  const styles = stylesOf(emphasis, length);
  const bit = bitOf[mark];
  for (let at = start; at < Math.min(end, length); at++) {
    styles[at] = on ? (styles[at] ?? 0) | bit : (styles[at] ?? 0) & ~bit;
  }
  return printEmphasis(styles);
}

/// <reference path="./linebreak.d.ts" />
// Breaks text into finished lines that every writer draws as they are. Unicode line breaking (UAX #14); a word is
// cut between graphemes only when a line of its own is too narrow for it. Never adds, drops or reorders a character.
import LineBreaker from 'linebreak';
import type { FontFace } from '../../base/font-face';
import { emojiBoxEm } from './emoji';
import type { FontMetrics } from './font-metrics';
import { type MeasuredText, measureText, widthBetween } from './measured-text';

/** Drawn with one call from `x`; kerning never reaches from one run to the next. Tabs are spaces already. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Absent: the face the text is set in. */
  readonly face?: FontFace;
  /** Drawn slanted, its advances unchanged (`base/slant.ts`). */
  readonly slanted?: true;
}

/** One emoji in a square box of side `size` (1.25 × the type size) from `x`. */
export interface EmojiRun {
  readonly kind: 'emoji';
  readonly text: string;
  readonly x: number;
  readonly size: number;
}

export type Run = TextRun | EmojiRun;

/** A finished line; lengths in board units from the line's left end. Spaces it ends with hang and are not in it. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  /** Code unit offsets of what is drawn; between two lines only hanging spaces and a newline are left out. */
  readonly start: number;
  readonly end: number;
  /** True when the line ends within a word that is too long for a line of its own. */
  readonly cutsWord: boolean;
}

export interface LineOptions {
  readonly face: FontFace;
  /** Type size in board units. */
  readonly size: number;
  /** In board units; Infinity for lines that end at newlines only. */
  readonly maxWidth: number;
}

/**
 * The lines of `text`, at least one. Each is at most `maxWidth` wide, except where a single grapheme is wider.
 * A newline at the end makes an empty last line. Pure, and linear in the text's length.
 */
export function breakLines(text: string, options: LineOptions, metrics: FontMetrics): Line[] {
  const measured = measureText(text, metrics[options.face]);
  const { size, maxWidth } = options;
  return finishedLines(measured, size, lineSpans(measured, wordEnds(measured), size, maxWidth));
}

/** The whole text as one line, however long; what would end a line is drawn as a space. */
export function wholeLine(text: string, face: FontFace, size: number, metrics: FontMetrics): Line {
  const measured = measureText(text.replace(/[\n\v\f\r\u0085\u2028\u2029]/g, ' '), metrics[face]);
  const span = { from: 0, to: measured.count, cutsWord: false, indent: 0 };
  return finishedLine(measured, span, size / measured.unitsPerEm);
}

/** The clusters a line draws: from `from` up to but not with `to`. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
  readonly cutsWord: boolean;
  /** Kept free at the line's left, in font units. */
  readonly indent: number;
}

/** By the cluster a paragraph begins with: what its lines but the first keep free at their left, in font units. */
export type Hangs = ReadonlyMap<number, number>;

/** Where the lines of a measured text begin and end, without making them. `ends` are its `wordEnds`. */
export function lineSpans(
  measured: MeasuredText,
  ends: readonly number[],
  size: number,
  maxWidth: number,
  hangs?: Hangs,
): LineSpan[] {
  const spans: LineSpan[] = [];
  const scale = size / measured.unitsPerEm;
  let indent = 0;
  let hang = hangs?.get(0) ?? 0;
  const fits = (from: number, to: number): boolean =>
    (widthBetween(measured, from, to) + indent) * scale <= maxWidth;
  const push = (from: number, to: number, cutsWord = false): void => {
    spans.push({ from, to, cutsWord, indent });
    indent = hang;
  };

  let lineStart = 0;
  // Where the last word that fits on the line ends, without and with the spaces after it.
  let visibleEnd = 0;
  let lineEnd = 0;
  for (const wordEnd of ends) {
    const newline = measured.kinds[wordEnd - 1] === 'newline';
    const wordVisible = withoutSpaces(measured, lineEnd, newline ? wordEnd - 1 : wordEnd);
    // What is nothing but spaces hangs with those before it.
    const visible = wordVisible > lineEnd ? wordVisible : visibleEnd;
    if (!fits(lineStart, visible) && lineEnd > lineStart) {
      // Spaces a paragraph begins with make no line of their own.
      if (visibleEnd > lineStart) push(lineStart, visibleEnd);
      lineStart = lineEnd;
    }
    while (!fits(lineStart, visible)) {
      let cut = lineStart + 1;
      while (cut < visible && fits(lineStart, cut + 1)) cut++;
      if (cut === visible) break;
      push(lineStart, cut, true);
      lineStart = cut;
    }
    visibleEnd = visible;
    lineEnd = wordEnd;
    if (!newline) continue;
    push(lineStart, visibleEnd);
    lineStart = lineEnd;
    visibleEnd = lineEnd;
    indent = 0;
    hang = hangs?.get(lineStart) ?? 0;
  }
  if (lineEnd > lineStart || measured.count === lineStart) push(lineStart, visibleEnd);
  return spans;
}

/** Cluster indexes at which a line may end at any size, in order; the last is the text's end. */
export function wordEnds(measured: MeasuredText): number[] {
  const ends: number[] = [];
  const breaker = new LineBreaker(measured.text);
  let next = breaker.nextBreak();
  for (let i = 1; i <= measured.count; i++) {
    const offset = measured.starts[i] ?? 0;
    while (next !== null && next.position < offset) next = breaker.nextBreak();
    if (i === measured.count || next?.position === offset || measured.kinds[i - 1] === 'newline')
      ends.push(i);
  }
  return ends;
}

/** The end of the clusters from `from` to `to` when the spaces they end with are left out. */
function withoutSpaces(measured: MeasuredText, from: number, to: number): number {
  let end = to;
  while (end > from && measured.kinds[end - 1] === 'space') end--;
  return end;
}

/** The lines at the spans found for that size. */
export const finishedLines = (measured: MeasuredText, size: number, spans: readonly LineSpan[]): Line[] =>
  spans.map((span) => finishedLine(measured, span, size / measured.unitsPerEm));

function finishedLine(measured: MeasuredText, { from, to, cutsWord, indent }: LineSpan, scale: number): Line {
  const runs: Run[] = [];
  const { looks } = measured;
  const offset = (cluster: number): number => measured.starts[cluster] ?? measured.text.length;
  for (let start = from, next = from; start < to; start = next) {
    const cut = measured.cuts.subarray(start + 1, to).indexOf(1);
    next = cut < 0 ? to : start + 1 + cut;
    const text = measured.text.slice(offset(start), offset(next));
    const x = ((measured.pen[start] ?? 0) - (measured.pen[from] ?? 0) + indent) * scale;
    if (measured.kinds[start] === 'emoji')
      runs.push({ kind: 'emoji', text, x, size: emojiBoxEm * measured.unitsPerEm * scale });
    else {
      const width = widthBetween(measured, start, next) * scale;
      const run: TextRun = { kind: 'text', text: text.replaceAll('\t', ' '), x, width };
      const look = looks?.[start];
      runs.push(look === undefined ? run : { ...run, ...look });
    }
  }
  return {
    runs,
    width: (widthBetween(measured, from, to) + indent) * scale,
    start: offset(from),
    end: offset(to),
    cutsWord,
  };
}

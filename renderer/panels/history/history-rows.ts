// The panel's rows from top to bottom: a heading for each day, its lines, and what lies before the oldest. A run of
// edits of one kind is one row until it is opened. Pure.

import { type Deed, deedOf } from '#shared/change/deed';
import { typeOf } from '#shared/change/diff';
import type { Language } from '#shared/text/language';
import { dayText } from '#shared/text/moment-text';
import type { HistoryLine } from '../../state/history-lines';
import type { HistoryLog } from '../../state/history-log';

export interface HistoryRun {
  /** Newest first. */
  readonly lines: readonly HistoryLine[];
  /** What all of them did together. */
  readonly deed: Deed;
  readonly isOpen: boolean;
}

export type HistoryRow =
  | { readonly kind: 'day'; readonly key: string; readonly text: string }
  | { readonly kind: 'line'; readonly key: string; readonly line: HistoryLine; readonly inRun: boolean }
  | { readonly kind: 'run'; readonly key: string; readonly run: HistoryRun }
  | { readonly kind: 'beginning' | 'thinned'; readonly key: string };

/** Fewer are no flood. */
const shortestRun = 4;
/** Milliseconds between two edits of a run. */
const longestPause = 600_000;

interface Told {
  readonly line: HistoryLine;
  readonly deed: Deed;
  /** Local midnight: words for days are made once a day, not once a line. */
  readonly day: number;
}

/** One after the other, of one kind and one hand; what was taken back is one kind, whatever it was. */
const goesOn = (a: Told, b: Told): boolean =>
  a.day === b.day &&
  a.line.authorId === b.line.authorId &&
  Math.abs(a.line.at - b.line.at) <= longestPause &&
  a.deed.replay === b.deed.replay &&
  (a.deed.replay !== null || (a.deed.label === b.deed.label && a.deed.type === b.deed.type));

function together(told: readonly Told[]): Deed {
  const { replay, label, type } = (told[0] as Told).deed;
  if (replay !== null) return { replay, label: null, type: null, count: 0 };
  const ids = new Set<string>();
  for (const { line } of told) for (const [id, change] of line.diff) if (typeOf(change) === type) ids.add(id);
  return { replay, label, type, count: ids.size };
}

/** `now` in milliseconds since 1970 UTC; `open`: numbers of lines whose runs are shown in full. */
export function historyRows(
  lines: readonly HistoryLine[],
  end: HistoryLog['end'],
  now: number,
  language: Language,
  open: ReadonlySet<number>,
): HistoryRow[] {
  const told = lines.map((line): Told => {
    const day = new Date(line.at).setHours(0, 0, 0, 0);
    return { line, deed: deedOf(line.label, line.diff), day };
  });
  const rows: HistoryRow[] = [];
  let day = Number.NaN;
  for (let at = 0; at < told.length; ) {
    const first = told[at] as Told;
    let next = at + 1;
    while (next < told.length && goesOn(told[next - 1] as Told, told[next] as Told)) next++;
    const { seq } = first.line;
    if (first.day !== day) {
      rows.push({ kind: 'day', key: `day ${seq}`, text: dayText(first.line.at, now, language) });
      day = first.day;
    }
    const some = told.slice(at, next);
    at = next;
    const inRun = some.length >= shortestRun;
    const isOpen = inRun && some.some(({ line }) => open.has(line.seq));
    const own = some.map(({ line }) => line);
    if (inRun) {
      const run = { lines: own, deed: together(some), isOpen };
      rows.push({ kind: 'run', key: `run ${seq}`, run });
    }
    if (!inRun || isOpen)
      rows.push(...own.map((line): HistoryRow => ({ kind: 'line', key: `line ${line.seq}`, line, inRun })));
  }
  if (end !== 'more') rows.push({ kind: end, key: end });
  return rows;
}

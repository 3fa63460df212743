// The panel's rows from top to bottom: a heading for each day, its lines, and what lies before the oldest. Pure.
import type { Language } from '#shared/text/language';
import { dayText } from '#shared/text/moment-text';
import type { HistoryLine } from '../../state/history-lines';
import type { HistoryLog } from '../../state/history-log';

export type HistoryRow =
  | { readonly kind: 'day'; readonly key: string; readonly text: string }
  | { readonly kind: 'line'; readonly key: string; readonly line: HistoryLine }
  | { readonly kind: 'beginning' | 'thinned'; readonly key: string };

/** `now` in milliseconds since 1970 UTC. */
export function historyRows(
  lines: readonly HistoryLine[],
  end: HistoryLog['end'],
  now: number,
  language: Language,
): HistoryRow[] {
  const rows: HistoryRow[] = [];
  let day = Number.NaN;
  for (const line of lines) {
    // Midnight, local time: words are made once a day, not once a line.
    const midnight = new Date(line.at).setHours(0, 0, 0, 0);
    if (midnight !== day) {
      rows.push({ kind: 'day', key: `day ${line.seq}`, text: dayText(line.at, now, language) });
    }
    day = midnight;
    rows.push({ kind: 'line', key: `line ${line.seq}`, line });
  }
  if (end !== 'more') rows.push({ kind: end, key: end });
  return rows;
}

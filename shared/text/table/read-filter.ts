// What a person typed to filter a column: words that stand in it, or a comparison of numbers: `>=5`, `< 3`, `4`,
// `2..5`, `> 1 ч`.

import type { Content } from '../../analysis/table/column';
import type { ColumnFilter, Comparison } from '../../analysis/table/filtered-rows';
import { fail, ok, type Result } from '../../base/result';
import type { Language } from '../language';
import { typedMinutes } from '../typed-minutes';
import { typedNumber } from '../typed-number';

const form = /^(<=|>=|=<|=>|≤|≥|<|>|=)?\s*(.+)$/u;
const signs: Readonly<Record<string, Comparison>> = {
  '<': '<',
  '>': '>',
  '=': '=',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
};

/** Columns whose filter is a comparison. */
export const hasNumbers = ({ kind }: Content): boolean =>
  kind === 'number' || kind === 'signed' || kind === 'ratio' || kind === 'minutes';

/** Null: nothing typed. A failure: no comparison can be read from it. */
export function readFilter(
  typed: string,
  content: Content,
  language: Language,
): Result<ColumnFilter | null, 'not-a-comparison'> {
  const text = typed.trim();
  if (text === '') return ok(null);
  if (!hasNumbers(content)) return ok({ kind: 'contains', text });
  const read = (part: string): number | null => {
    const value = (content.kind === 'minutes' ? typedMinutes : typedNumber)(part, language);
    return value.ok ? value.value : null;
  };
  const ends = text.split(/\.\.+|…/).map((end) => read(end.trim()));
  const [from, to] = ends;
  if (ends.length === 2 && typeof from === 'number' && typeof to === 'number')
    return ok({ kind: 'between', from: Math.min(from, to), to: Math.max(from, to) });
  const [, sign = '=', rest = ''] = form.exec(text) ?? [];
  const number = read(rest.trim());
  return number === null
    ? fail('not-a-comparison')
    : ok({ kind: 'compares', by: signs[sign] ?? '=', number });
}

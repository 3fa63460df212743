// The rows of a comparison as a table of texts: for the screen, and to be pasted into a spreadsheet.
import type { Project } from '#shared/model/project';
import {
  changeKindText,
  comparedDifferenceText,
  comparedFieldText,
  comparedValueText,
  compareText,
  partTypeText,
} from '#shared/text/compare-text';
import type { Language } from '#shared/text/language';
import type { DiffRow } from './diff-rows';

export interface DiffLine {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** One line a value; of what came, went or moved as a whole at least one. */
export function diffLines(row: DiffRow, project: Project, language: Language): readonly DiffLine[] {
  const whole = compareText.whole[language];
  const [yes, no] = [compareText.yes[language], compareText.no[language]];
  if (row.kinds.includes('added')) return [{ what: whole, before: no, after: yes, difference: '' }];
  if (row.kinds.includes('removed')) return [{ what: whole, before: yes, after: no, difference: '' }];
  const lines = row.fields.map(({ field, before, after }) => ({
    what: comparedFieldText[field][language],
    before: comparedValueText(field, before, project, language),
    after: comparedValueText(field, after, project, language),
    difference: comparedDifferenceText(field, before, after, language),
  }));
  const moved = { what: compareText.place[language], before: '', after: '', difference: '' };
  return row.kinds.includes('moved') ? [moved, ...lines] : lines;
}

export const kindsText = ({ kinds }: DiffRow, language: Language): string =>
  kinds.map((kind) => changeKindText[kind][language]).join(', ');

export const partText = ({ type, name, within }: DiffRow, language: Language): string =>
  [...within, `${partTypeText[type][language]}: ${name === '' ? compareText.unnamed[language] : name}`].join(
    ' › ',
  );

/** A cell never breaks its row. */
const cell = (text: string): string => text.replace(/[\t\n]+/g, ' ');

/** Tab-separated, with a row of names above. */
export function diffTsv(rows: readonly DiffRow[], project: Project, language: Language): string {
  const { kind, where, what, before, after, difference } = compareText;
  const head = [kind, where, what, before, after, difference].map((phrase) => phrase[language]);
  const lines = rows.flatMap((row) =>
    diffLines(row, project, language).map((line) => [
      kindsText(row, language),
      partText(row, language),
      line.what,
      line.before,
      line.after,
      line.difference,
    ]),
  );
  return [head, ...lines].map((cells) => cells.map(cell).join('\t')).join('\n');
}

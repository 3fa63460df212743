// Plain text from anywhere read as notes-to-be: what stands on a line of its own, without the marks of lists; rows of
// a spreadsheet as rows. Never drops a word, never asks what the text means.
import { cleanText } from '../base/clean-text';
import { tableRows } from './table-rows';

export interface PastedText {
  /** One text for each note: a line, or the filled cells of a row, one below the other. */
  readonly items: readonly string[];
  /** The rows with all their cells where the text is a table of two columns and more; else null. */
  readonly rows: readonly (readonly string[])[] | null;
}

const bullet = /[-*+•‣◦▪■●○·–—](?:\s+|$)/u;
const checkbox = /\[[ xXхХvV✓✔]?\]\s*|[☐☑☒✅✓✔]\ufe0f?\s*/u;
/** `1.`, `1)`, `2.3.`, `a)`, `б)`; never a year or an amount. */
const number = /\d{1,3}(?:\.\d{1,3})*[.)]\s+|[a-zа-яё]\)\s+/iu;
const marks = new RegExp(
  `^(?:${[bullet, checkbox, number].map(({ source }) => source).join('|')}){1,2}`,
  'iu',
);

/** A line without the mark of a list before it: bullet, number, tick box. */
export const withoutMark = (line: string): string => line.trim().replace(marks, '').trim();

/** Tabs between words, not before them: indents are no table. */
const hasColumns = (line: string): boolean => withoutMark(line).includes('\t');

/** A table where most lines that say something have columns. */
function isTable(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 && said.filter(hasColumns).length * 2 > said.length;
}

/** What the text is made of. A single line keeps what stands before it: alone it is no list. */
export function readPasted(given: string): PastedText {
  const text = cleanText(given);
  const lines = text.split('\n');
  if (isTable(lines)) {
    const rows = tableRows(text).filter((row) => row.some((cell) => cell !== ''));
    return { items: rows.map((row) => row.filter((cell) => cell !== '').join('\n')), rows };
  }
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  const items = said.length === 1 ? said : said.map(withoutMark).filter((line) => line !== '');
  return { items, rows: null };
}

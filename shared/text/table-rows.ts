// Tab-separated text as spreadsheets copy it: cells in quotes may hold lines and tabs. Reads once through, whatever
// the text; a quote that is never closed is a quote.

interface Cell {
  readonly text: string;
  /** Where the tab, the line's end or the text's end after it stands. */
  readonly end: number;
}

function quotedCell(text: string, from: number): Cell | null {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    const next = text[quote + 1];
    if (next === '"') at = quote + 2;
    else if (next === undefined || next === '\t' || next === '\n') {
      return { text: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    } else return null;
  }
}

const delimiter = /[\t\n]/g;

function plainCell(text: string, from: number): Cell {
  delimiter.lastIndex = from;
  const end = delimiter.exec(text)?.index ?? text.length;
  return { text: text.slice(from, end), end };
}

/** The trimmed cells of every row, empty ones and empty rows included. Lines end with `\n`. */
export function tableRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = (text[at] === '"' ? quotedCell(text, at) : null) ?? plainCell(text, at);
    rows.at(-1)?.push(cell.text.trim());
    if (cell.end >= text.length) return rows;
    if (text[cell.end] === '\n') rows.push([]);
    at = cell.end + 1;
  }
}

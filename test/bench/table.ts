// The bench's rows as text to read in a terminal.
import type { Row } from './row';

const heads = ['what', 'notes', 'p50', 'p95', 'limit', 'ratio', 'quartiles', 'bar', ''] as const;

const figure = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

function cells(row: Row): string[] {
  const quartiles = row.ratioQuartiles?.map((value) => value.toFixed(2)).join(' … ') ?? '';
  const met = row.bar === null || row.ratio === null ? '' : row.ratio <= row.bar ? 'met' : 'MISSED';
  return [
    row.name,
    row.n === 0 ? '' : row.n.toLocaleString('en'),
    `${figure(row.p50)} ${row.unit}`,
    `${figure(row.p95)} ${row.unit}`,
    row.limit === null ? '' : figure(row.limit),
    row.ratio?.toFixed(2) ?? '',
    quartiles,
    row.bar === null ? '' : `≤ ${row.bar}`,
    met,
  ];
}

/** A table with a line for each row; figures stand right, names left. */
export function table(rows: readonly Row[]): string {
  const lines = [[...heads], ...rows.map(cells)];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

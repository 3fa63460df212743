// Many small areas as few larger ones: each costs a clip and draws its neighbours' edges again, so beyond a few it is
// cheaper to paint whole squares of the picture.
import type { PixelRect } from './pixel-rect';

/** So many areas are painted one by one. */
const few = 16;
/** Side of a square, in device pixels. */
const side = 192;

/** The areas themselves while they are few; else rows of squares that hold them all. No two of those overlap. */
export function mergedAreas(areas: readonly PixelRect[]): readonly PixelRect[] {
  if (areas.length <= few) return areas;
  const rows = new Map<number, Set<number>>();
  for (const { x, y, width, height } of areas) {
    for (let row = Math.floor(y / side); row * side < y + height; row++) {
      const columns = rows.get(row) ?? new Set<number>();
      rows.set(row, columns);
      for (let column = Math.floor(x / side); column * side < x + width; column++) columns.add(column);
    }
  }
  return [...rows].flatMap(([row, columns]) =>
    runs(
      [...columns].sort((a, b) => a - b),
      row,
    ),
  );
}

/** Neighbouring squares of a row as one area. */
function runs(columns: readonly number[], row: number): PixelRect[] {
  const areas: PixelRect[] = [];
  let start = columns[0];
  columns.forEach((column, at) => {
    if (start === undefined || columns[at + 1] === column + 1) return;
    areas.push({ x: start * side, y: row * side, width: (column + 1 - start) * side, height: side });
    start = columns[at + 1];
  });
  return areas;
}

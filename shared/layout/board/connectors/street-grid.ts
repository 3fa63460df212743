// The grid a connector is routed on: few vertical and horizontal lines, and which pieces between their crossings run
// through the inside of an obstacle. Running along a border is no crossing.
import { bottom, type Rect, right } from '../../../base/geometry';

export interface StreetGrid {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** 1 where the piece from crossing `row * xs.length + column` to the next on its right, or below, is blocked. */
  readonly blockedEast: Uint8Array;
  readonly blockedSouth: Uint8Array;
}

/** Numbers ascending, each once. */
const ascending = (values: readonly number[]): Float64Array => Float64Array.from(new Set(values)).sort();

/** The first place in an ascending list whose value is above `value`. */
function firstAbove(list: Float64Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place of a value that is in the list. */
export const placeOf = (list: Float64Array, value: number): number => firstAbove(list, value) - 1;

export function streetGrid(
  obstacles: readonly Rect[],
  lines: { readonly xs: readonly number[]; readonly ys: readonly number[] },
): StreetGrid {
  const xs = ascending(lines.xs);
  const ys = ascending(lines.ys);
  const columns = xs.length;
  const grid: StreetGrid = {
    xs,
    ys,
    blockedEast: new Uint8Array(columns * ys.length),
    blockedSouth: new Uint8Array(columns * ys.length),
  };
  for (const obstacle of obstacles) block(grid, obstacle);
  return grid;
}

function block({ xs, ys, blockedEast, blockedSouth }: StreetGrid, obstacle: Rect): void {
  const columns = xs.length;
  // Lines strictly inside, and pieces that reach inside: from the last line at or before the border on.
  const insideX = firstAbove(xs, obstacle.x);
  const insideY = firstAbove(ys, obstacle.y);
  const endX = right(obstacle);
  const endY = bottom(obstacle);
  const pieceX = Math.max(0, insideX - 1);
  const pieceY = Math.max(0, insideY - 1);
  for (let row = insideY; row < ys.length && (ys[row] as number) < endY; row += 1) {
    for (let column = pieceX; column < columns && (xs[column] as number) < endX; column += 1) {
      blockedEast[row * columns + column] = 1;
    }
  }
  for (let row = pieceY; row < ys.length && (ys[row] as number) < endY; row += 1) {
    for (let column = insideX; column < columns && (xs[column] as number) < endX; column += 1) {
      blockedSouth[row * columns + column] = 1;
    }
  }
}

// The cheapest way over a street grid from any side of one note to any side of another (A*): short, with few bends,
// and with room for the arrowhead. The same grid gives the same way.
import { type BoardPoint, bottom, type Rect, right } from '../../../base/geometry';
import { MinHeap } from './min-heap';
import { approachOf, clearance, type Heading, opposite, portOf } from './ports';
import { placeOf, type StreetGrid } from './street-grid';

/** What a bend costs, in board units of a longer way; more right beside a note, where no room is left for an arrowhead. */
const bendCost = 40;
const besideNoteCost = 24;

export interface Ends {
  readonly from: Rect;
  readonly to: Rect;
  /** The sides at which nothing stands in the way. */
  readonly fromSides: readonly Heading[];
  readonly toSides: readonly Heading[];
}

const crossingAt = ({ xs, ys }: StreetGrid, { x, y }: BoardPoint): number =>
  placeOf(ys, y) * xs.length + placeOf(xs, x);

/** The points from border to border, bends only; null where there is no way. */
export function findStreets(grid: StreetGrid, ends: Ends): readonly BoardPoint[] | null {
  const { xs, ys, blockedEast, blockedSouth } = grid;
  const columns = xs.length;
  const rows = ys.length;
  const crossings = columns * rows;
  const states = crossings * 4;
  // A state is a crossing and a heading; the four after all of them are the sides of the note to be reached.
  const costs = new Float64Array(states + 4).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(states + 4).fill(-1);
  const done = new Uint8Array(states + 4);
  const goals = new Int8Array(crossings).fill(-1);
  for (const side of ends.toSides) goals[crossingAt(grid, approachOf(ends.to, side))] = side;
  const heap = new MinHeap();
  const leastLeft = costLeft(ends.to);
  const reach = (state: number, cost: number, from: number, left: number): void => {
    if (cost >= (costs[state] as number)) return;
    costs[state] = cost;
    before[state] = from;
    heap.push(state, cost + left);
  };
  const goOn = (state: number, heading: Heading, cost: number, column: number, row: number): void => {
    const bend = before[state] === -1 ? bendCost + besideNoteCost : bendCost;
    const x = xs[column] as number;
    const y = ys[row] as number;
    for (let turn = 0; turn < 3; turn += 1) {
      const next = ((heading + 3 + turn) % 4) as Heading;
      const toColumn = column + (stepsX[next] as number);
      const toRow = row + (stepsY[next] as number);
      if (toColumn < 0 || toRow < 0 || toColumn >= columns || toRow >= rows) continue;
      const blocked = next % 2 === 0 ? blockedEast : blockedSouth;
      if (blocked[Math.min(row, toRow) * columns + Math.min(column, toColumn)] === 1) continue;
      const toX = xs[toColumn] as number;
      const toY = ys[toRow] as number;
      const step = Math.abs(toX - x) + Math.abs(toY - y);
      const to = (toRow * columns + toColumn) * 4 + next;
      if (done[to] === 1) continue;
      reach(to, cost + step + (turn === 1 ? 0 : bend), state, leastLeft(toX, toY, next));
    }
  };

  for (const side of ends.fromSides) {
    const at = approachOf(ends.from, side);
    reach(crossingAt(grid, at) * 4 + side, clearance, -1, leastLeft(at.x, at.y, side));
  }
  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    if (done[state] === 1) continue;
    done[state] = 1;
    if (state >= states) return pointsOf(grid, ends, before, state, states);
    const crossing = state >> 2;
    const heading = (state & 3) as Heading;
    const cost = costs[state] as number;
    const side = goals[crossing] as Heading | -1;
    if (side !== -1) {
      const turns = heading !== opposite(side);
      reach(states + side, cost + clearance + (turns ? bendCost + besideNoteCost : 0), state, 0);
    }
    const row = Math.floor(crossing / columns);
    goOn(state, heading, cost, crossing - row * columns, row);
  }
  return null;
}

const stepsX = [1, 0, -1, 0] as const;
const stepsY = [0, 1, 0, -1] as const;

/** What any way from a crossing costs at least: its length along the axes, and a bend where the note is not ahead. */
function costLeft(to: Rect): (x: number, y: number, heading: Heading) => number {
  const [left, top, end, low] = [to.x, to.y, right(to), bottom(to)];
  return (x, y, heading) => {
    const dx = x < left ? left - x : x > end ? x - end : 0;
    const dy = y < top ? top - y : y > low ? y - low : 0;
    const ahead =
      heading % 2 === 0
        ? dy === 0 && (heading === 0 ? x <= left : x >= end)
        : dx === 0 && (heading === 1 ? y <= top : y >= low);
    return dx + dy + (ahead ? 0 : bendCost);
  };
}

function pointsOf(
  { xs, ys }: StreetGrid,
  { from, to }: Ends,
  before: Int32Array,
  end: number,
  states: number,
): BoardPoint[] {
  const points: BoardPoint[] = [portOf(to, (end - states) as Heading)];
  let side: Heading = 0;
  for (let state = before[end] as number; state !== -1; state = before[state] as number) {
    const crossing = state >> 2;
    side = (state & 3) as Heading;
    points.push({
      x: xs[crossing % xs.length] as number,
      y: ys[Math.floor(crossing / xs.length)] as number,
    });
  }
  points.push(portOf(from, side));
  return bendsOnly(points.reverse());
}

/** Without the points that a straight piece runs through. */
function bendsOnly(points: readonly BoardPoint[]): BoardPoint[] {
  return points.filter((point, at) => {
    const last = points[at - 1];
    const next = points[at + 1];
    if (last === undefined || next === undefined) return true;
    const straight = (last.x === point.x && point.x === next.x) || (last.y === point.y && point.y === next.y);
    return !straight;
  });
}

// The way of one connector: straight where two notes face each other, a curve where nothing is in between, else along
// the streets between notes. A pure function of rectangles: it knows no notes and no cells.
import {
  type BoardPoint,
  bottom,
  inflate,
  intersects,
  type Rect,
  rect,
  right,
  spanned,
} from '../../../base/geometry';
import { findStreets } from './find-streets';
import { approachOf, centreX, centreY, clearance, type Heading, headings, portOf } from './ports';
import { streetGrid } from './street-grid';
import type { Way } from './way';

export interface RouteProblem {
  readonly from: Rect;
  readonly to: Rect;
  /** What no way may cross, without the two notes. */
  readonly obstacles: readonly Rect[];
  /** Lines on which a way around may run, besides those through and beside the two notes. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Two notes face each other where they share this much of a side. */
const leastShared = 24;
/** A curve needs this much room to swing. */
const leastSwing = 24;
/** And may swing aside so many times as far as it goes. */
const steepest = 4;
/** Beside a line that runs free. */
const freeBeside = 4;

const isFree = (area: Rect, obstacles: readonly Rect[]): boolean => {
  const wide = inflate(area, freeBeside);
  return !obstacles.some((obstacle) => intersects(wide, obstacle));
};

/** The gap between two rectangles from left to right: the nearer one's end and the farther one's begin. */
function facingX(from: Rect, to: Rect): readonly [number, number] | null {
  if (right(from) < to.x) return [right(from), to.x];
  return right(to) < from.x ? [from.x, right(to)] : null;
}

function facingY(from: Rect, to: Rect): readonly [number, number] | null {
  if (bottom(from) < to.y) return [bottom(from), to.y];
  return bottom(to) < from.y ? [from.y, bottom(to)] : null;
}

function straight({ from, to, obstacles }: RouteProblem): Way | null {
  const across = facingX(from, to);
  const [top, low] = [Math.max(from.y, to.y), Math.min(bottom(from), bottom(to))];
  const down = facingY(from, to);
  const [left, end] = [Math.max(from.x, to.x), Math.min(right(from), right(to))];
  let points: readonly [BoardPoint, BoardPoint];
  if (across !== null && low - top >= leastShared) {
    const y = (top + low) / 2;
    points = [
      { x: across[0], y },
      { x: across[1], y },
    ];
  } else if (down !== null && end - left >= leastShared) {
    const x = (left + end) / 2;
    points = [
      { x, y: down[0] },
      { x, y: down[1] },
    ];
  } else return null;
  return isFree(spanned(...points), obstacles) ? { shape: 'line', points } : null;
}

interface Curve {
  /** How far it goes from note to note, and how far it swings aside. */
  readonly gap: number;
  readonly aside: number;
  readonly points: readonly [BoardPoint, BoardPoint, BoardPoint, BoardPoint];
}

function curveAcross({ from, to }: RouteProblem): Curve | null {
  const across = facingX(from, to);
  if (across === null) return null;
  const [start, end] = across;
  const middle = (start + end) / 2;
  const [y, last] = [centreY(from), centreY(to)];
  return {
    gap: Math.abs(end - start),
    aside: Math.abs(last - y),
    points: [
      { x: start, y },
      { x: middle, y },
      { x: middle, y: last },
      { x: end, y: last },
    ],
  };
}

/** The same with the axes changed: down where the other runs across. */
function curveDown({ from, to }: RouteProblem): Curve | null {
  const down = facingY(from, to);
  if (down === null) return null;
  const [start, end] = down;
  const middle = (start + end) / 2;
  const [x, last] = [centreX(from), centreX(to)];
  return {
    gap: Math.abs(end - start),
    aside: Math.abs(last - x),
    points: [
      { x, y: start },
      { x, y: middle },
      { x: last, y: middle },
      { x: last, y: end },
    ],
  };
}

/** A curve stays within the rectangle of its ends: where that is free, it crosses nothing. */
function curve(problem: RouteProblem): Way | null {
  const best = [curveAcross(problem), curveDown(problem)]
    .filter((way) => way !== null)
    .filter(({ gap, aside }) => gap >= leastSwing && aside <= steepest * gap)
    .filter(({ points: [start, , , end] }) => isFree(spanned(start, end), problem.obstacles))
    .sort((a, b) => b.gap - a.gap)[0];
  return best === undefined ? null : { shape: 'curve', points: best.points };
}

const openSides = (end: Rect, blocking: readonly Rect[]): Heading[] =>
  headings.filter((side) => {
    const stub = spanned(portOf(end, side), approachOf(end, side));
    // Thickened by less than anything that is drawn, so that a stub along a border stays free.
    const thick = rect(stub.x, stub.y, Math.max(stub.width, 1e-6), Math.max(stub.height, 1e-6));
    return !blocking.some((obstacle) => intersects(thick, obstacle));
  });

function around({ from, to, obstacles, xs, ys }: RouteProblem): Way | null {
  const beside = (r: Rect): number[] => [r.x - clearance, centreX(r), right(r) + clearance];
  const above = (r: Rect): number[] => [r.y - clearance, centreY(r), bottom(r) + clearance];
  const grid = streetGrid([...obstacles, from, to], {
    xs: [...xs, ...beside(from), ...beside(to)],
    ys: [...ys, ...above(from), ...above(to)],
  });
  const points = findStreets(grid, {
    from,
    to,
    fromSides: openSides(from, [...obstacles, to]),
    toSides: openSides(to, [...obstacles, from]),
  });
  return points === null ? null : { shape: 'line', points };
}

/** Where nothing leads around, the line crosses what is in its way rather than not being there. */
function through({ from, to }: RouteProblem): Way {
  const across = Math.abs(centreX(to) - centreX(from)) >= Math.abs(centreY(to) - centreY(from));
  const side: Heading = across
    ? centreX(to) >= centreX(from)
      ? 0
      : 2
    : centreY(to) >= centreY(from)
      ? 1
      : 3;
  return { shape: 'line', points: [portOf(from, side), portOf(to, ((side + 2) % 4) as Heading)] };
}

/** The way between two notes. It starts and ends on their borders, and crosses no obstacle where a way exists. */
export const routeConnector = (problem: RouteProblem): Way =>
  straight(problem) ?? curve(problem) ?? around(problem) ?? through(problem);

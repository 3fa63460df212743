// A pen's line with fewer points that looks the same: the points that the straight way between their neighbours comes
// near enough to are left out (Ramer, Douglas and Peucker). The first and the last stay.
import type { InkPoint } from './ink-code';

/** Board units that a difference of the whole pressure counts as: a swelling line keeps its swelling. */
const pressureReach = 6;

/** How far a point is from the stretch between two others, in the plane and by its pressure. */
function distance({ x, y, pressure }: InkPoint, from: InkPoint, to: InkPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  const [offX, offY] = [x - from.x - along * dx, y - from.y - along * dy];
  const aside = Math.sqrt(offX * offX + offY * offY);
  const swelling = Math.abs(pressure - from.pressure - along * (to.pressure - from.pressure));
  return Math.max(aside, swelling * pressureReach);
}

/** Of every point the tolerance from which on it is left out; 0 where that is below the given one. */
function worths(points: readonly InkPoint[], tolerance: number): Float64Array {
  const worth = new Float64Array(points.length);
  const stretches: (readonly [from: number, to: number, limit: number])[] = [
    [0, points.length - 1, Number.POSITIVE_INFINITY],
  ];
  for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
    const [from, to, limit] = next;
    let [farthest, at] = [-1, -1];
    for (let k = from + 1; k < to; k++) {
      const away = distance(points[k] as InkPoint, points[from] as InkPoint, points[to] as InkPoint);
      if (away <= farthest) continue;
      farthest = away;
      at = k;
    }
    if (farthest <= tolerance) continue;
    // What is left out takes along all that was only found beside it.
    worth[at] = Math.min(farthest, limit);
    stretches.push([from, at, worth[at] as number], [at, to, worth[at] as number]);
  }
  return worth;
}

/**
 * The line without the points that lie within `tolerance` board units of what is left; of a line that would still
 * have more than `most` points the `most` that matter are kept.
 */
export function simplifiedInk(
  points: readonly InkPoint[],
  tolerance: number,
  most: number,
): readonly InkPoint[] {
  if (points.length <= 2) return points;
  const worth = worths(points, tolerance);
  const inside = Array.from({ length: points.length - 2 }, (_, at) => at + 1);
  const kept = inside.filter((at) => (worth[at] as number) > tolerance);
  if (kept.length > most - 2) {
    kept.sort((a, b) => (worth[b] as number) - (worth[a] as number));
    kept.length = most - 2;
    kept.sort((a, b) => a - b);
  }
  return [0, ...kept, points.length - 1].map((at) => points[at] as InkPoint);
}

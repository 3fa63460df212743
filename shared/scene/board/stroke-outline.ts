// The ink around a pen's line as a closed path: thicker where the pen was pressed, round at its ends and on its way. What
// is drawn while the pen moves, kept, shown, printed and exported is this one path.
import { getStroke } from 'perfect-freehand';
import type { InkPoint } from '../../base/ink-code';
import { ink } from '../../layout/board/measures';
import type { PathSegment } from '../primitives';

/** Of a circle's quarter drawn as a cubic curve. */
const roundness = 0.5523;
/** Between two points of a line at most so many are put in, to round it. */
const mostBetween = 64;
/** The cosine of the angle from which on a turn is a corner. */
const sharpest = 0.6;

type Spot = readonly [x: number, y: number];

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A dot, where the pen came down and went up again. */
function dot({ x, y, pressure }: InkPoint, size: number): PathSegment[] {
  const r = size * (0.5 - ink.thinning * (0.5 - pressure));
  const k = r * roundness;
  return [
    ['M', rounded(x + r), rounded(y)],
    ['C', rounded(x + r), rounded(y + k), rounded(x + k), rounded(y + r), rounded(x), rounded(y + r)],
    ['C', rounded(x - k), rounded(y + r), rounded(x - r), rounded(y + k), rounded(x - r), rounded(y)],
    ['C', rounded(x - r), rounded(y - k), rounded(x - k), rounded(y - r), rounded(x), rounded(y - r)],
    ['C', rounded(x + k), rounded(y - r), rounded(x + r), rounded(y - k), rounded(x + r), rounded(y)],
    ['Z'],
  ];
}

/** Which way a curve through three points runs at the middle one: the nearer neighbour counts more. */
function heading(before: InkPoint, at: InkPoint, after: InkPoint): Spot {
  const into = Math.hypot(at.x - before.x, at.y - before.y) || 1;
  const out = Math.hypot(after.x - at.x, after.y - at.y) || 1;
  const along = (a: number, b: number, c: number): number =>
    (((b - a) / into) * out + ((c - b) / out) * into) / (into + out);
  return [along(before.x, at.x, after.x), along(before.y, at.y, after.y)];
}

/**
 * The line with points about `step` units apart, on a curve through its own. The curve leaves the straight way by no
 * more than the line was simplified by: what was straight stays straight, and corners stay corners.
 */
function curved(line: readonly InkPoint[], step: number): [number, number, number][] {
  const headings = line.map((point, at) => heading(line[at - 1] ?? point, point, line[at + 1] ?? point));
  return line.flatMap((to, at): [number, number, number][] => {
    const from = line[at - 1];
    if (from === undefined) return [[to.x, to.y, to.pressure]];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const count = Math.max(1, Math.min(mostBetween, Math.round(length / step)));
    const [out, into] = [headings[at - 1] as Spot, headings[at] as Spot];
    return Array.from({ length: count }, (_, k) => {
      const t = (k + 1) / count;
      const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
      // How far the cubic curve with these headings (Hermite's) is from the straight way here.
      const aside = (axis: 0 | 1, straight: number): number =>
        t * (1 - t) * ((1 - t) * (out[axis] * length - straight) - t * (into[axis] * length - straight));
      const [dx, dy] = [aside(0, to.x - from.x), aside(1, to.y - from.y)];
      const kept = Math.min(1, (2 * ink.tolerance) / (Math.hypot(dx, dy) || 1));
      return [x + dx * kept, y + dy * kept, from.pressure + (to.pressure - from.pressure) * t];
    });
  });
}

/** A closed curve that is led by the corners and goes through the middles between them. */
function smooth(corners: readonly Spot[]): PathSegment[] {
  const [first] = corners;
  const last = corners.at(-1);
  if (first === undefined || last === undefined) return [];
  const middle = (a: Spot, b: Spot): Spot => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  let from = middle(last, first);
  const segments: PathSegment[] = [['M', rounded(from[0]), rounded(from[1])]];
  corners.forEach((lead, at) => {
    const to = middle(lead, corners[at + 1] ?? first);
    segments.push([
      'C',
      rounded(from[0] + ((lead[0] - from[0]) * 2) / 3),
      rounded(from[1] + ((lead[1] - from[1]) * 2) / 3),
      rounded(to[0] + ((lead[0] - to[0]) * 2) / 3),
      rounded(to[1] + ((lead[1] - to[1]) * 2) / 3),
      rounded(to[0]),
      rounded(to[1]),
    ]);
    from = to;
  });
  segments.push(['Z']);
  return segments;
}

/** True when the line hardly leaves the spot on which it began. */
const isDot = (line: readonly InkPoint[], first: InkPoint, size: number): boolean =>
  line.every(({ x, y }) => Math.hypot(x - first.x, y - first.y) <= size / 4);

/** True where the line turns sharply, with room on both sides. */
function isCorner(before: InkPoint, { x, y }: InkPoint, after: InkPoint, size: number): boolean {
  const [inX, inY, outX, outY] = [x - before.x, y - before.y, after.x - x, after.y - y];
  const [into, out] = [Math.hypot(inX, inY), Math.hypot(outX, outY)];
  return Math.min(into, out) > size / 2 && inX * outX + inY * outY < sharpest * into * out;
}

/** The line cut at its corners: each piece has round ends, so that every corner is round outside and sharp inside. */
function pieces(line: readonly InkPoint[], size: number): (readonly InkPoint[])[] {
  const ends = line.flatMap((point, at) => {
    const [before, after] = [line[at - 1], line[at + 1]];
    const inside = before !== undefined && after !== undefined;
    return inside && isCorner(before, point, after, size) ? [at] : [];
  });
  return [...ends, line.length - 1].map((end, at) => line.slice(ends[at - 1] ?? 0, end + 1));
}

const outlineOf = (piece: readonly InkPoint[], size: number): PathSegment[] =>
  smooth(
    getStroke(curved(piece, Math.max(2, size)), {
      size,
      thinning: ink.thinning,
      smoothing: 0.4,
      // The line was smoothed as it was drawn, and its pressure made up where the device had none.
      streamline: 0,
      simulatePressure: false,
      last: true,
    }),
  );

/** The outline of a line's ink of that size (its thickness at half the pressure), where the line is. */
export function strokeOutline(line: readonly InkPoint[], size: number): readonly PathSegment[] {
  const [first] = line;
  if (first === undefined) return [];
  if (isDot(line, first, size)) return dot(first, size);
  return pieces(line, size).flatMap((piece) => outlineOf(piece, size));
}

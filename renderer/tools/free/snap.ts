// Alignment while something is carried: its edges and its middle are drawn to those of what lies near, and a guide shows
// to which. Pure; the nearest on each axis wins.
import { bottom, type Rect, right } from '#shared/base/geometry';

/** A line on the board that two things share: `at` on its axis, from end to end across it. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snapped {
  /** How much farther it goes than it was carried. */
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

const lines = {
  x: (r: Rect): readonly number[] => [r.x, r.x + r.width / 2, right(r)],
  y: (r: Rect): readonly number[] => [r.y, r.y + r.height / 2, bottom(r)],
};

interface Match {
  readonly by: number;
  readonly at: number;
  readonly other: Rect;
}

function nearest(moving: Rect, others: readonly Rect[], axis: 'x' | 'y', reach: number): Match | null {
  let best: Match | null = null;
  for (const other of others) {
    for (const at of lines[axis](other)) {
      for (const own of lines[axis](moving)) {
        const by = at - own;
        if (Math.abs(by) > reach || (best !== null && Math.abs(by) >= Math.abs(best.by))) continue;
        best = { by, at, other };
      }
    }
  }
  return best;
}

function guideOf({ at, other }: Match, moved: Rect, axis: 'x' | 'y'): Guide {
  const across = axis === 'x' ? 'y' : 'x';
  const ends = [...lines[across](moved), ...lines[across](other)];
  return { axis, at, from: Math.min(...ends), to: Math.max(...ends) };
}

/** `reach`: how far it is drawn, in board units. */
export function snapped(moving: Rect, others: readonly Rect[], reach: number): Snapped {
  const [x, y] = [nearest(moving, others, 'x', reach), nearest(moving, others, 'y', reach)];
  const [dx, dy] = [x?.by ?? 0, y?.by ?? 0];
  const moved = { ...moving, x: moving.x + dx, y: moving.y + dy };
  const guides = [x === null ? null : guideOf(x, moved, 'x'), y === null ? null : guideOf(y, moved, 'y')];
  return { dx, dy, guides: guides.filter((guide) => guide !== null) };
}

// Which of the things carried would lie where they are shown, were they let go now, and where exactly that is: drawn to
// what lies near, never above or left of the free area's field. Notes lie only in the free area. Pure.
import { type BoardPoint, inflate, type Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { lyingIn } from '#shared/layout/board/lying-at';
import { aroundAll, rectOf } from './rect-of';
import { type Guide, snapped } from './snap';

export interface Lie {
  readonly ids: ReadonlySet<Id>;
  /** How far they go, in board units. */
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

export interface Carrying {
  readonly ids: ReadonlySet<Id>;
  readonly dx: number;
  readonly dy: number;
  /** Where the pointer is. */
  readonly at: BoardPoint;
  /** How far they are drawn to others, in board units; 0: not at all. */
  readonly reach: number;
}

/** So far around what is carried others are looked at, in board units; among more than these none is. */
const neighbourhood = 800;
const mostNeighbours = 300;

/** Below the grid everything is the free area's, however far to the side. */
const isOverFree = ({ free }: BoardLayout, { y }: BoardPoint): boolean => y >= free.rect.y;

function neighbours(layout: BoardLayout, around: Rect, ids: ReadonlySet<Id>): readonly Rect[] {
  const near = lyingIn(layout, inflate(around, neighbourhood)).filter((id) => !ids.has(id));
  return near.length > mostNeighbours ? [] : near.flatMap((id) => rectOf(layout, id) ?? []);
}

/** Null where nothing of it would lie. */
export function lieAt(layout: BoardLayout, { ids, dx, dy, at, reach }: Carrying): Lie | null {
  const overFree = isOverFree(layout, at);
  const lying = new Set([...ids].filter((id) => layout.lying.has(id) || (overFree && layout.notes.has(id))));
  const around = aroundAll(layout, lying);
  if (around === null) return null;
  const moved = { ...around, x: around.x + dx, y: around.y + dy };
  const snap = reach > 0 ? snapped(moved, neighbours(layout, moved, ids), reach) : null;
  const [x, y] = [moved.x + (snap?.dx ?? 0), moved.y + (snap?.dy ?? 0)];
  const { field } = layout.free;
  const [left, top] = overFree ? [Math.max(x, field.x), Math.max(y, field.y)] : [x, y];
  // Where the edge of the field holds it back, it stands in line with nothing.
  const guides = (snap?.guides ?? []).filter(({ axis }) => (axis === 'x' ? left === x : top === y));
  return { ids: lying, dx: left - around.x, dy: top - around.y, guides };
}

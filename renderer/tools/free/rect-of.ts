// Where a note, a lying thing or a piece of a lane is on the board.
import { type Rect, union } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';

/** Null for what is not on the board. */
export const rectOf = ({ notes, lying, pieces }: BoardLayout, id: Id): Rect | null =>
  lying.get(id)?.rect ?? notes.get(id)?.rect ?? pieces.get(id)?.rect ?? null;

/** Around all of them that are on the board; null for none. */
export function aroundAll(layout: BoardLayout, ids: Iterable<Id>): Rect | null {
  let area: Rect | null = null;
  for (const id of ids) {
    const rect = rectOf(layout, id);
    if (rect !== null) area = area === null ? rect : union(area, rect);
  }
  return area;
}

// Where things lie when they are let go, as commands want it: what lies over the grid goes with the cell under its corner,
// all else with the free area. Pure.
import type { BoardPoint, Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { Placement } from '#shared/change/commands/place-items';
import type { BoardLayout } from '#shared/layout/board';
import { anchorAt } from '#shared/layout/board/anchor-at';
import { arrowEnds } from '#shared/layout/board/lying-at';
import { rectOf } from './rect-of';

/** The point of the board that x and y of a thing name: an arrow's start, the corner of anything else. */
function startOf(layout: BoardLayout, id: Id): BoardPoint | null {
  const box = layout.lying.get(id);
  return box?.record.type === 'arrow' ? arrowEnds(box)[0] : rectOf(layout, id);
}

/** The place of a thing whose start comes to `start`, and which then covers `area`. */
export function placementAt(layout: BoardLayout, id: Id, start: BoardPoint, area: Rect): Placement {
  const inField = { stageId: null, laneId: null, origin: layout.free.origin };
  const { stageId, laneId, origin } = layout.notes.has(id) ? inField : anchorAt(layout, area, area);
  return { id, stageId, laneId, x: start.x - origin.x, y: start.y - origin.y };
}

/** Each of them so far from where it is, in board units. What is not on the board is passed over. */
export function movedBy(
  layout: BoardLayout,
  ids: Iterable<Id>,
  by: (id: Id) => { readonly dx: number; readonly dy: number },
): Placement[] {
  return [...ids].flatMap((id) => {
    const [start, area] = [startOf(layout, id), rectOf(layout, id)];
    if (start === null || area === null) return [];
    const { dx, dy } = by(id);
    const shift = <P extends BoardPoint>(point: P): P => ({ ...point, x: point.x + dx, y: point.y + dy });
    return [placementAt(layout, id, shift(start), shift(area))];
  });
}

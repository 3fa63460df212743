// Which notes travel from one layout to the next: those in view that stand elsewhere now, in groups that go the same
// way. Pure. A change of more than a person follows with the eye is no travel at all.
import { intersects, type Rect, union } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';

/** Notes that go the same way; `dx`, `dy`: from where they stand now to where they come from, in board units. */
export interface TravelGroup {
  readonly dx: number;
  readonly dy: number;
  readonly ids: readonly Id[];
}

export const mostTravellers = 300;
/** Each group is a picture of its own. */
const mostGroups = 24;

/** Where notes were shown beside their places when they were let go. */
export interface Carried {
  readonly ids: ReadonlySet<Id>;
  readonly dx: number;
  readonly dy: number;
}

/**
 * The groups in the order in which they lie over each other. `view` in board units; `staying`: a note that is not to
 * be moved by itself. None when too many would move.
 */
export function planTravel(
  before: BoardLayout,
  after: BoardLayout,
  view: Rect,
  carried: Carried | null,
  staying: Id | null,
): readonly TravelGroup[] {
  const groups = new Map<string, { dx: number; dy: number; ids: Id[] }>();
  let travellers = 0;
  for (const [id, box] of after.notes) {
    const old = before.notes.get(id);
    const isCarried = carried?.ids.has(id) === true;
    if (old === undefined || (old === box && !isCarried) || id === staying) continue;
    const dx = old.rect.x + (isCarried ? carried.dx : 0) - box.rect.x;
    const dy = old.rect.y + (isCarried ? carried.dy : 0) - box.rect.y;
    if (dx === 0 && dy === 0) continue;
    const from = { ...box.rect, x: box.rect.x + dx, y: box.rect.y + dy };
    if (!intersects(union(from, box.rect), view)) continue;
    travellers += 1;
    const key = `${Math.round(dx)} ${Math.round(dy)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { dx, dy, ids: [id] });
    else group.ids.push(id);
    if (travellers > mostTravellers || groups.size > mostGroups) return [];
  }
  // What has come furthest lies on top: it is what was moved, the others only made room.
  const far = ({ dx, dy }: TravelGroup): number => Math.hypot(dx, dy);
  return [...groups.values()].sort((a, b) => far(a) - far(b));
}

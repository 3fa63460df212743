// What a thing that is put down goes with: the free area where it lies in its field, else the cell that is nearest.
import type { BoardPoint, Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout } from '../board';

/** A cell, or the free area where stage and lane are null. */
export interface Anchor {
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  /** What x and y of the thing count from. */
  readonly origin: BoardPoint;
}

/** How far a place is from a stretch of the same axis. */
const beside = (at: number, start: number, length: number): number =>
  Math.max(0, start - at, at - start - length);

function nearest<T>(things: readonly T[], distance: (thing: T) => number): T | undefined {
  let [best, least] = [things[0], Number.POSITIVE_INFINITY];
  for (const thing of things) {
    const away = distance(thing);
    if (away < least) [best, least] = [thing, away];
  }
  return best;
}

/**
 * What something in `box` that was begun at a point goes with. In the free area nothing lies above or left of the field:
 * what would is a cell's, as all is that begins beside the field. On a map without cells everything is the free area's.
 */
export function anchorAt({ stages, lanes, free }: BoardLayout, at: BoardPoint, box: Rect): Anchor {
  const { field } = free;
  const lies = at.x >= field.x && at.y >= field.y && box.x >= field.x && box.y >= field.y;
  const columns = stages.filter(({ fold }) => fold === null);
  const stage = nearest(columns, ({ rect }) => beside(at.x, rect.x, rect.width));
  const open = lanes.filter(({ lane }) => !lane.folded);
  const lane = nearest(open, ({ row }) => beside(at.y, row.y, row.height));
  if (lies || stage === undefined || lane === undefined) {
    return { stageId: null, laneId: null, origin: free.origin };
  }
  return { stageId: stage.stage.id, laneId: lane.lane.id, origin: { x: stage.rect.x, y: lane.row.y } };
}

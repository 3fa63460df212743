// The strokes that a rubber meets on its way over the board. Looks into those only whose boxes are near.
import { type BoardPoint, inflate, intersects, spanned } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout } from '../board';
import { isOnStroke } from './stroke-line';

/** On a longer way more places are looked at; never more than so many. */
const mostPlaces = 200;

/** The drawings whose ink comes within `reach` board units of the way; locked ones stay. */
export function strokesAlong(layout: BoardLayout, from: BoardPoint, to: BoardPoint, reach: number): Id[] {
  const near = inflate(spanned(from, to), reach);
  const places = Math.min(mostPlaces, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / reach));
  const way = Array.from({ length: places + 1 }, (_, at) => {
    const share = places === 0 ? 1 : at / places;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
  const met: Id[] = [];
  for (const [id, { record, rect }] of layout.lying) {
    if (record.type !== 'drawing' || record.locked || !intersects(inflate(rect, 1), near)) continue;
    if (way.some(({ x, y }) => isOnStroke(record, { x: x - rect.x, y: y - rect.y }, reach))) met.push(id);
  }
  return met;
}

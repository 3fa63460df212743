// A board for tool tests: notes of 100 units in one row, 120 apart, the parking lot far below, no layout behind it.
import type { Rect } from '#shared/base/geometry';
import { contains, intersects } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardView } from '../../../renderer/tools/board-view';
import type { Pointer } from '../../../renderer/tools/tool-input';

export const noteRects: ReadonlyMap<Id, Rect> = new Map(
  ['a', 'b', 'c', 'd'].map((id, at) => [id, { x: at * 120, y: 0, width: 100, height: 100 }]),
);

/** The view of the board with the fields given; drops land before the note under the point, never in a gap. */
export function boardView(given: Partial<BoardView> = {}): BoardView {
  const noteAt = (point: { x: number; y: number }) =>
    [...noteRects].find(([, rect]) => contains(rect, point))?.[0] ?? null;
  return {
    camera: { x: 0, y: 0, zoom: 1 },
    size: { width: 800, height: 600 },
    bounds: { x: 0, y: 0, width: 4000, height: 4000 },
    selection: new Set(),
    kindOf: (id) => (noteRects.has(id) ? 'note' : 'stage'),
    hit: (point) => {
      const id = noteAt(point);
      return id === null ? { kind: 'cell', stageId: 's', laneId: 'l' } : { kind: 'note', id };
    },
    dropTarget: (point) => {
      if (point.y > 2000) return null;
      return {
        stageId: 's',
        laneId: 'l',
        beforeId: noteAt(point),
        mark: { x: point.x, y: 0, width: 2, height: 100 },
        folded: false,
      };
    },
    partDrop: () => null,
    cardTarget: () => null,
    pictureTarget: () => null,
    curvePointAt: () => null,
    handleAt: () => null,
    strokesAlong: () => [],
    groupOf: (id) => [id],
    withContents: (ids) => ids,
    lieAt: () => null,
    gripAt: () => null,
    anyLocked: () => false,
    centreOf: (id) => {
      const rect = noteRects.get(id);
      return rect === undefined ? null : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    notesIn: (area) => [...noteRects].filter(([, rect]) => intersects(rect, area)).map(([id]) => id),
    ...given,
  };
}

export const pointer = (x: number, y: number, given: Partial<Pointer> = {}): Pointer => ({
  at: { x, y },
  by: 'mouse',
  button: 'primary',
  shift: false,
  ctrl: false,
  alt: false,
  space: false,
  lasso: false,
  pen: null,
  makes: null,
  ...given,
});

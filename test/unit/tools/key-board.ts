// A board for key tests: two stages × two lanes, three notes side by side in the first cell, one below in the next
// lane, the parking lot to the right with one note.
import type { Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';

const cell = (stageId: Id, laneId: Id, x: number, y: number, noteIds: Id[]) => ({
  stageId,
  laneId,
  rect: { x, y, width: 400, height: 300 },
  noteIds,
});
const square = (x: number, y: number): Rect => ({ x, y, width: 100, height: 100 });

const notes = new Map(
  (
    [
      ['a', 's1', 'l1', square(10, 10)],
      ['b', 's1', 'l1', square(120, 10)],
      ['c', 's1', 'l1', square(10, 120)],
      ['d', 's1', 'l2', square(10, 310)],
      ['p', null, null, square(810, 10)],
    ] as const
  ).map(([id, stageId, laneId, rect]) => [id, { rect, note: { id, stageId, laneId } }]),
);

/** Only what keys look at. */
export const keyBoard = {
  cells: [
    cell('s1', 'l1', 0, 0, ['a', 'b', 'c']),
    cell('s2', 'l1', 400, 0, []),
    cell('s1', 'l2', 0, 300, ['d']),
    cell('s2', 'l2', 400, 300, []),
  ],
  notes,
  parking: {
    rect: { x: 800, y: 0, width: 200, height: 600 },
    header: { x: 800, y: 0, width: 200, height: 5 },
    noteIds: ['p'],
  },
} as unknown as BoardLayout;

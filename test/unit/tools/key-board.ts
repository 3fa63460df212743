// A board for key tests: two stages × two lanes under one phase, a step in the first stage, three notes side by side
// in the first cell, one below in the next lane, the parking lot to the right with one note; two connectors.
import type { Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';

const cell = (stageId: Id, laneId: Id, x: number, y: number, noteIds: Id[]) => ({
  stageId,
  laneId,
  rect: { x, y, width: 400, height: 300 },
  noteIds,
});
const row = (y: number, height: number) => (x: number, width: number) => ({ x, y, width, height });
const [titleRow, phaseRow, stageRow, stepRow] = [row(-240, 60), row(-180, 60), row(-120, 60), row(-60, 60)];
const laneColumn = (y: number): Rect => ({ x: -200, y, width: 200, height: 300 });
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
  mapId: 'm',
  title: { rect: titleRow(-200, 700) },
  phases: [{ phase: { id: 'ph' }, rect: phaseRow(0, 800) }],
  stages: [
    { stage: { id: 's1' }, rect: stageRow(0, 400) },
    { stage: { id: 's2' }, rect: stageRow(400, 400) },
  ],
  steps: [{ step: { id: 'st' }, rect: stepRow(10, 380) }],
  lanes: [
    { lane: { id: 'l1' }, rect: laneColumn(0) },
    { lane: { id: 'l2' }, rect: laneColumn(300) },
  ],
  cells: [
    cell('s1', 'l1', 0, 0, ['a', 'b', 'c']),
    cell('s2', 'l1', 400, 0, []),
    cell('s1', 'l2', 0, 300, ['d']),
    cell('s2', 'l2', 400, 300, []),
  ],
  connectors: [
    { connector: { id: 'k1', fromId: 'a', toId: 'd' }, bounds: square(10, 110) },
    { connector: { id: 'k2', fromId: 'd', toId: 'p' }, bounds: square(110, 310) },
  ],
  notes,
  pieceCells: [],
  pieces: new Map(),
  parking: {
    rect: { x: 800, y: 0, width: 200, height: 600 },
    header: { x: 800, y: 0, width: 200, height: 5 },
    noteIds: ['p'],
  },
  free: {
    rect: { x: -200, y: 700, width: 1200, height: 60 },
    header: { x: -200, y: 700, width: 1200, height: 44 },
    field: { x: -200, y: 744, width: 1200, height: 16 },
    origin: { x: -200, y: 744 },
    noteIds: [],
    pile: [],
    frames: [],
  },
  lying: new Map(),
} as unknown as BoardLayout;

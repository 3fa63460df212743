// A stroke from the hand to the record and back onto the board: it lies where it was drawn, goes with what it was begun
// on, and is rubbed out by its ink.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoardPoint, bottom, right } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { InkPoint } from '#shared/base/ink-code';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { type AddDrawing, addDrawing } from '#shared/change/commands/add-drawing';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { moveLane } from '#shared/change/commands/move-lane';
import { removeItems } from '#shared/change/commands/remove-items';
import { apply } from '#shared/change/diff';
import { undoing } from '#shared/change/undo';
import type { BoardLayout } from '#shared/layout/board';
import { anchorAt } from '#shared/layout/board/anchor-at';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { strokeShape } from '#shared/layout/board/stroke-shape';
import { strokesAlong } from '#shared/layout/board/strokes-along';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { checkProject } from '#shared/model/invariants';
import type { Project } from '#shared/model/project';
import { parseRecord } from '#shared/model/record-type';
import { drawing } from '#shared/model/records/drawing';
import { countingContext, laneIds, mapId, smallProject, stageIds } from './small-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const layoutOf = (project: Project): BoardLayout => layoutBoard(project, mapId, type);
const context = countingContext();

/** The stroke's command as the pen gives it. */
function argsOf(layout: BoardLayout, points: readonly InkPoint[]): AddDrawing {
  const shape = strokeShape(points, 'medium');
  const { stageId, laneId, origin } = anchorAt(layout, points[0] as InkPoint, shape);
  const [x, y] = [shape.x - origin.x, shape.y - origin.y];
  return { ...shape, mapId, stageId, laneId, x, y, color: 'red', weight: 'medium' };
}
function drawnOn(project: Project, points: readonly InkPoint[]): { project: Project; id: Id } {
  const diff = unwrap(planWhole(project, addDrawing, argsOf(layoutOf(project), points), context));
  return { project: apply(project, diff), id: [...diff.keys()][0] as Id };
}
const line = (...spots: readonly (readonly [number, number])[]): InkPoint[] =>
  spots.map(([x, y]) => ({ x, y, pressure: 0.5 }));
const middle = (layout: BoardLayout, stage: number, lane: number): BoardPoint => {
  const [column, row] = [layout.stages[stage]?.rect, layout.lanes[lane]?.row];
  if (column === undefined || row === undefined) throw new Error('no such cell');
  return { x: column.x + column.width / 2, y: row.y + row.height / 2 };
};

const start = layoutOf(smallProject);

describe('a stroke', () => {
  it('lies where it was drawn, wherever that is, and the project stays whole', () => {
    const spot = fc.record({
      x: fc.integer({ min: -400, max: Math.ceil(right(start.bounds)) + 400 }),
      y: fc.integer({ min: -400, max: Math.ceil(bottom(start.bounds)) + 400 }),
      pressure: fc.constant(0.5),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 8 }), (points) => {
        const { project, id } = drawnOn(smallProject, points);
        const { x, y, width, height } = strokeShape(points, 'medium');
        expect(layoutOf(project).lying.get(id)?.rect).toEqual({ x, y, width, height });
        expect(checkProject(project)).toEqual([]);
        expect(parseRecord(drawing, project.drawing.get(id)).ok).toBe(true);
      }),
    );
  });
  it('goes with the cell on which it was begun, also where it leaves it', () => {
    const at = middle(start, 1, 1);
    const { project, id } = drawnOn(smallProject, line([at.x, at.y], [at.x + 900, at.y - 200]));
    expect(project.drawing.get(id)).toMatchObject({ stageId: stageIds[1], laneId: laneIds[1] });
    const before = layoutOf(project).lying.get(id)?.rect;
    const moved = apply(
      project,
      unwrap(planWhole(project, moveLane, { id: laneIds[1], beforeId: laneIds[0] }, context)),
    );
    const after = layoutOf(moved).lying.get(id)?.rect;
    expect((before?.y ?? 0) - (after?.y ?? 0)).toBe(
      (start.lanes[1]?.row.y ?? 0) - (layoutOf(moved).lanes[0]?.row.y ?? 0),
    );
  });
  it('below everything goes with the free area, and makes room there', () => {
    const { field } = start.free;
    const { project, id } = drawnOn(
      smallProject,
      line([field.x + 50, field.y + 60], [field.x + 400, field.y + 500]),
    );
    expect(project.drawing.get(id)).toMatchObject({ stageId: null, laneId: null });
    expect(bottom(layoutOf(project).free.rect)).toBeGreaterThan(field.y + 500);
  });
  it('begun in the free area and drawn up into the grid goes with a cell: nothing moves away', () => {
    const { field } = start.free;
    const { project, id } = drawnOn(
      smallProject,
      line([field.x + 50, field.y + 10], [field.x + 60, field.y - 300]),
    );
    expect(project.drawing.get(id)?.stageId).not.toBeNull();
    expect(layoutOf(project).free.rect).toEqual(start.free.rect);
  });
  it('lies above all that lay there before, and is undone exactly', () => {
    const first = drawnOn(smallProject, line([300, 300]));
    const diff = unwrap(
      planWhole(first.project, addDrawing, argsOf(layoutOf(first.project), line([310, 300])), context),
    );
    const second = apply(first.project, diff);
    expect(layoutOf(second).free.pile.slice(-2)).toEqual([first.id, [...diff.keys()][0]]);
    expect(apply(second, undoing(second, diff))).toEqual(first.project);
  });
  it('is refused on a map, stage or lane that is gone', () => {
    const args = argsOf(start, line([300, 300]));
    for (const gone of [{ mapId: 'x' }, { stageId: 'x' }, { laneId: null }]) {
      const plan = planWhole(smallProject, addDrawing, { ...args, ...gone }, context);
      expect(plan.ok ? 'allowed' : plan.error.details?.reason).toBe('gone');
    }
  });
  it('goes with its lane when that is removed', () => {
    const at = middle(start, 0, 1);
    const { project, id } = drawnOn(smallProject, line([at.x, at.y]));
    const diff = unwrap(planWhole(project, removeItems, { ids: [laneIds[1]] }, context));
    expect(apply(project, diff).drawing.has(id)).toBe(false);
  });
});

describe('the rubber', () => {
  const at = middle(start, 0, 0);
  const { project, id } = drawnOn(smallProject, line([at.x - 60, at.y], [at.x + 60, at.y]));
  it('meets a stroke that it crosses in one long step, and not what it passes by', () => {
    const layout = layoutOf(project);
    expect(strokesAlong(layout, { x: at.x, y: at.y - 300 }, { x: at.x, y: at.y + 300 }, 6)).toEqual([id]);
    expect(strokesAlong(layout, { x: at.x, y: at.y - 300 }, { x: at.x, y: at.y - 20 }, 6)).toEqual([]);
    expect(strokesAlong(layout, { x: at.x + 80, y: at.y }, { x: at.x + 80, y: at.y }, 6)).toEqual([]);
  });
  it('leaves a locked stroke', () => {
    const locked = apply(
      project,
      unwrap(planWhole(project, lockNotes, { ids: [id], locked: true }, context)),
    );
    expect(strokesAlong(layoutOf(locked), at, at, 6)).toEqual([]);
  });
});

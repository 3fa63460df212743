// Where the header of a part would come to stand: the mark stands between the two it comes between, and nowhere where
// it stays.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, right } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { foldParts } from '#shared/change/commands/fold-parts';
import { moveLane } from '#shared/change/commands/move-lane';
import { movePhase } from '#shared/change/commands/move-phase';
import { moveStage } from '#shared/change/commands/move-stage';
import { moveStep } from '#shared/change/commands/move-step';
import { apply, isEmpty } from '#shared/change/diff';
import type { BoardLayout, PartHit } from '#shared/layout/board';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { partDrop } from '#shared/layout/board/part-drop';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Project } from '#shared/model/project';
import {
  countingContext,
  laneIds,
  mapId,
  phaseId,
  smallProject,
  stageIds,
  stepIds,
} from '../../change/small-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const layoutOf = (project: Project): BoardLayout => layoutBoard(project, mapId, type);
const done = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(planWhole(project, command, args, countingContext())));
const [s1, s2, s3] = stageIds;
const [p1, p2] = stepIds;
const layout = layoutOf(smallProject);
const folded = done(smallProject, foldParts, { ids: [phaseId], folded: true });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const somewhere = fc.record({ across: share, down: share });
const pointIn = ({ bounds }: BoardLayout, { across, down }: { across: number; down: number }) => ({
  x: bounds.x + across * bounds.width,
  y: bounds.y + down * bounds.height,
});

/** The ids of a kind in the order in which they stand on the board. */
function orderOf({ stages, lanes, steps }: BoardLayout, kind: PartHit['kind']): readonly Id[] {
  if (kind === 'lane') return lanes.map(({ lane }) => lane.id);
  return kind === 'step' ? steps.map(({ step }) => step.id) : stages.map(({ stage }) => stage.id);
}

describe('a part let go among its like', () => {
  const parts: readonly PartHit[] = [
    ...stageIds.map((id) => ({ kind: 'stage', id }) as const),
    ...laneIds.map((id) => ({ kind: 'lane', id }) as const),
    ...stepIds.map((id) => ({ kind: 'step', id }) as const),
    { kind: 'phase', id: phaseId },
  ];

  it('stands where the mark was, and moves nothing where there was none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...parts), somewhere, (part, where) => {
        const point = pointIn(layout, where);
        const drop = partDrop(layout, part, point);
        if (drop === null) return;
        const { id, kind } = part;
        const { beforeId, stageId, mark } = drop;
        expect(mark.x >= layout.bounds.x && right(mark) <= right(layout.bounds)).toBe(true);
        expect(mark.y >= layout.bounds.y && bottom(mark) <= bottom(layout.bounds)).toBe(true);
        const moved =
          kind === 'lane'
            ? done(smallProject, moveLane, { id, beforeId })
            : kind === 'phase'
              ? done(smallProject, movePhase, { id, beforeId })
              : kind === 'stage'
                ? done(smallProject, moveStage, { id, beforeId })
                : done(smallProject, moveStep, { id, stageId: stageId ?? '', beforeId });
        const after = layoutOf(moved);
        const sameStage = kind !== 'step' || moved.step.get(id)?.stageId === s1;
        if (sameStage) expect(orderOf(after, kind)).not.toEqual(orderOf(layout, kind));
        const order = orderOf(after, kind);
        if (beforeId !== null && kind !== 'phase') {
          expect(order[order.indexOf(id) + 1]).toBe(beforeId);
        }
      }),
    );
  });

  it('goes before the stage whose left half is under the pointer', () => {
    const at = (x: number) => partDrop(layout, { kind: 'stage', id: s3 }, { x, y: 300 })?.beforeId;
    const [first, second, third] = layout.stages.map(({ column }) => column);
    expect(at((first?.x ?? 0) + 1)).toBe(s1);
    expect(at((second?.x ?? 0) + 1)).toBe(s2);
    expect(at((third?.x ?? 0) + 1)).toBeUndefined();
  });

  it('goes before a folded phase as a whole', () => {
    const shut = layoutOf(folded);
    const column = shut.phases[0]?.fold?.column;
    const drop = partDrop(shut, { kind: 'stage', id: s3 }, { x: (column?.x ?? 0) + 1, y: 300 });
    expect(drop?.beforeId).toBe(s1);
    const moved = partDrop(
      shut,
      { kind: 'phase', id: phaseId },
      { x: right(shut.stages[0]?.column as never), y: 0 },
    );
    expect(moved?.beforeId).toBe(null);
    expect(
      isEmpty(unwrap(planWhole(folded, movePhase, { id: phaseId, beforeId: null }, countingContext()))),
    ).toBe(false);
  });

  it('takes a step into an empty stage', () => {
    const column = layout.stages[2]?.column;
    const drop = partDrop(layout, { kind: 'step', id: p1 }, { x: (column?.x ?? 0) + 50, y: 0 });
    expect(drop).toMatchObject({ stageId: s3, beforeId: null });
    expect(
      partDrop(layout, { kind: 'step', id: p2 }, { x: layout.steps[0]?.rect.x ?? 0, y: 0 })?.beforeId,
    ).toBe(p1);
  });
});

// Splits a stage at a step: that step and those behind it become a stage of their own, beside it and in its phase. Notes,
// pictures, metrics and lying things stay, but for notes that speak of moved touchpoints alone.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapStructure } from '../../model/map-structure';
import type { Project } from '../../model/project';
import type { Note } from '../../model/records/note';
import { adding, diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
import { canChangeStructure } from '../rules/can-change-structure';

export interface SplitStage {
  /** The first step of the new stage. */
  readonly stepId: Id;
  readonly name: string;
}

/** The notes of a stage with links to touchpoints of the steps that go, and with none to those that stay. */
function notesGoing(project: Project, stageId: Id, going: ReadonlySet<Id>): readonly Note[] {
  const goes = (touchpointId: Id): boolean | null => {
    const step = project.step.get(project.touchpoint.get(touchpointId)?.stepId ?? '');
    return step?.stageId === stageId ? going.has(step.id) : null;
  };
  return [...project.note.values()].filter((note) => {
    if (note.stageId !== stageId || note.touchpointIds.length === 0) return false;
    const ways = note.touchpointIds.map(goes);
    return ways.includes(true) && !ways.includes(false);
  });
}

export const splitStage: Command<SplitStage> = {
  name: 'split-stage',
  plan(project, { stepId, name }, { newId }) {
    const step = project.step.get(stepId);
    const stage = step === undefined ? undefined : project.stage.get(step.stageId);
    if (step === undefined || stage === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const { stages, stepsOf } = mapStructure(project, stage.mapId);
    const steps = stepsOf.get(stage.id) ?? [];
    const moved = steps.slice(steps.findIndex(({ id }) => id === stepId));
    const next = stages[stages.findIndex(({ id }) => id === stage.id) + 1];
    const [order] = keysBefore(stages, next?.id ?? null, 1) as [string];
    const id = newId();
    const { mapId, phaseId, noteColumns, contact } = stage;
    const going = notesGoing(project, stage.id, new Set(moved.map((one) => one.id)));
    return ok(
      diffOf([
        adding('stage', id, {
          mapId,
          phaseId,
          name: labelText(name, labelLimit('stage')),
          order,
          noteColumns,
          contact,
        }),
        ...moved.map((one) => updating(one, { stageId: id })),
        ...going.map((note) => updating(note, { stageId: id })),
      ]),
    );
  },
};

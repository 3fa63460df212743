// Splitting, merging, folding and grouping the parts of a map: nothing is lost, everything comes back.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { type Command, planWhole } from '#shared/change/command';
import { addCompanyStep } from '#shared/change/commands/add-company-step';
import { addLane } from '#shared/change/commands/add-lane';
import { addStage } from '#shared/change/commands/add-stage';
import { addStep } from '#shared/change/commands/add-step';
import { changeLaneKind } from '#shared/change/commands/change-lane-kind';
import { editQuestions } from '#shared/change/commands/edit-questions';
import { foldParts } from '#shared/change/commands/fold-parts';
import { groupStages } from '#shared/change/commands/group-stages';
import { joinedNames } from '#shared/change/commands/joined-names';
import { lockStructure } from '#shared/change/commands/lock-structure';
import { mergeStages } from '#shared/change/commands/merge-stages';
import { mergeSteps } from '#shared/change/commands/merge-steps';
import { moveLane } from '#shared/change/commands/move-lane';
import { movePhase } from '#shared/change/commands/move-phase';
import { moveStage } from '#shared/change/commands/move-stage';
import { moveStep } from '#shared/change/commands/move-step';
import { putStageInPhase } from '#shared/change/commands/put-stage-in-phase';
import { renameItem } from '#shared/change/commands/rename-item';
import { setMetric } from '#shared/change/commands/set-metric';
import { splitStage } from '#shared/change/commands/split-stage';
import { splitStep } from '#shared/change/commands/split-step';
import { ungroupPhase } from '#shared/change/commands/ungroup-phase';
import { apply, between, type Diff, isEmpty } from '#shared/change/diff';
import { redoing, undoing } from '#shared/change/undo';
import { foldsAround } from '#shared/model/folded';
import { checkProject } from '#shared/model/invariants';
import { mapStructure, notesInCell } from '#shared/model/map-structure';
import { allRecords, inOrder, type Project, projectOf } from '#shared/model/project';
import { makeRecord, parseRecord } from '#shared/model/record-type';
import { recordTypes } from '#shared/model/records';
import type { Note } from '#shared/model/records/note';
import type { Stage } from '#shared/model/records/stage';
import type { Step } from '#shared/model/records/step';
import { picturesInCell } from '#shared/model/storyboard';
import { testId } from './arbitrary-project';
import {
  countingContext,
  laneIds,
  mapId,
  noteIds,
  phaseId,
  smallProject,
  stageIds,
  stepIds,
} from './small-project';

const [s1, s2, s3] = stageIds;
const [l1, l2] = laneIds;
const [p1, p2] = stepIds;
const [n1, n2, n3] = noteIds;
const [p3, p4] = [testId('P', 3), testId('P', 4)];
const touch = (at: number): string => testId('T', at);
const images = testId('L', 4);
const metrics = testId('L', 5);

/** Its second note speaks of a touchpoint of the second step, its third stands in the second stage. */
function placed(note: Note): Note {
  if (note.id === n2) return { ...note, touchpointIds: [touch(3)] };
  return note.id === n3 ? { ...note, stageId: s2, laneId: l1 } : note;
}

/** The small project with other touchpoints, hand-offs, the company's steps, pictures, metrics and ink in its stages. */
const full: Project = projectOf([
  ...[...allRecords({ ...smallProject, touchpoint: new Map(), rating: new Map() })].map((record) =>
    record.type === 'note' ? placed(record) : record,
  ),
  makeRecord(recordTypes.lane, images, { mapId, kind: 'images', name: '', order: 'a3' }),
  makeRecord(recordTypes.lane, metrics, { mapId, kind: 'metrics', name: '', order: 'a4' }),
  makeRecord(recordTypes.step, p3, { stageId: s2, title: 'Звоню', order: 'a0' }),
  makeRecord(recordTypes.step, p4, { stageId: s2, title: 'Звоню', order: 'a1', manualEmotion: -2 }),
  ...[p1, p1, p2, p3, p4].map((stepId, at) =>
    makeRecord(recordTypes.touchpoint, touch(at + 1), { stepId, name: `${at + 1}`, order: `a${at}` }),
  ),
  makeRecord(recordTypes.hand_off, testId('H', 1), { fromStepId: p1, toStepId: p2, context: 'yes' }),
  makeRecord(recordTypes.hand_off, testId('H', 2), { fromStepId: p2, toStepId: p3, context: 'no' }),
  makeRecord(recordTypes.company_step, testId('K', 1), {
    mapId,
    title: 'Приём',
    order: 'a0',
    stepIds: [p1, p2],
  }),
  makeRecord(recordTypes.image, testId('I', 1), {
    sha256: '0'.repeat(64),
    mime: 'image/png',
    width: 1,
    height: 1,
    bytes: 1,
    name: '',
  }),
  ...[s1, s2].map((stageId, at) =>
    makeRecord(recordTypes.picture, testId('G', at), {
      mapId,
      stageId,
      laneId: images,
      imageId: testId('I', 1),
      order: 'a0',
    }),
  ),
  makeRecord(recordTypes.metric, testId('V', 1), { laneId: metrics, stageId: s1, value: 1, label: '' }),
  makeRecord(recordTypes.metric, testId('V', 2), { laneId: metrics, stageId: s2, value: 2, label: '' }),
  makeRecord(recordTypes.frame, testId('Q', 1), {
    mapId,
    stageId: s2,
    laneId: l2,
    x: 5,
    y: 5,
    width: 50,
    height: 50,
    order: 'a0',
  }),
]);

function plan<A>(project: Project, command: Command<A>, args: A): Diff {
  return unwrap(planWhole(project, command, args, countingContext()));
}
const run = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, plan(project, command, args));
const reason = <A>(project: Project, command: Command<A>, args: A): unknown => {
  const made = planWhole(project, command, args, countingContext());
  return made.ok ? 'allowed' : made.error.details?.reason;
};

const added = (project: Project, type: 'stage' | 'step' | 'phase'): string =>
  [...project[type].keys()].find((id) => !full[type].has(id)) ?? '';
const stagesOf = (project: Project): string[] => mapStructure(project, mapId).stages.map(({ id }) => id);
const stepsIn = (project: Project, stageId: string): string[] =>
  (mapStructure(project, mapId).stepsOf.get(stageId) ?? []).map(({ id }) => id);
const notesIn = (project: Project, stageId: string, laneId: string): string[] =>
  notesInCell(project, mapId, stageId, laneId).map(({ id }) => id);
const touchpointsOf = (project: Project, stepId: string): string[] =>
  inOrder(project.touchpoint, (touchpoint) => touchpoint.stepId === stepId).map(({ name }) => name);

// biome-ignore lint/suspicious/noExplicitAny: a list of commands with arguments of their own
const verbs: [Command<any>, unknown][] = [
  [splitStage, { stepId: p2, name: 'Дальше' }],
  [splitStep, { id: p1, touchpointId: touch(2), title: 'Потом' }],
  [splitStep, { id: p1, touchpointId: null, title: '' }],
  [mergeStages, { id: s1 }],
  [mergeStages, { id: s2 }],
  [mergeSteps, { id: p1 }],
  [mergeSteps, { id: p3 }],
  [foldParts, { ids: [s1, phaseId, l1], folded: true }],
  [foldParts, { ids: [s1], folded: true }],
  [ungroupPhase, { id: phaseId }],
  [movePhase, { id: phaseId, beforeId: null }],
  [putStageInPhase, { id: s3, phaseId }],
  [putStageInPhase, { id: s1, phaseId: null }],
  [groupStages, { stageIds: [s2], name: 'Вторая' }],
  [moveStage, { id: s3, beforeId: s2 }],
  [lockStructure, { locked: true }],
  [changeLaneKind, { id: l2, kind: 'needs' }],
];

describe('the verbs of structure', () => {
  it('keep the project whole and undo exactly, in any order', () => {
    expect(checkProject(full)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.nat(verbs.length - 1), { maxLength: 8 }), (picks) => {
        const context = countingContext();
        let project = full;
        for (const pick of picks) {
          const [command, args] = verbs[pick] as (typeof verbs)[number];
          const planned = planWhole(project, command, args, context);
          if (!planned.ok) continue;
          const done = apply(project, planned.value);
          expect(checkProject(done)).toEqual([]);
          const undone = apply(done, undoing(done, planned.value));
          expect(isEmpty(between(project, undone))).toBe(true);
          expect(isEmpty(between(done, apply(undone, redoing(undone, planned.value))))).toBe(true);
          project = done;
        }
      }),
    );
  });

  it('never lose a note, touchpoint, picture, metric or thing that lies', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(verbs.length - 1), { maxLength: 8 }), (picks) => {
        const context = countingContext();
        let project = full;
        for (const pick of picks) {
          const [command, args] = verbs[pick] as (typeof verbs)[number];
          const planned = planWhole(project, command, args, context);
          if (planned.ok) project = apply(project, planned.value);
        }
        for (const type of ['note', 'touchpoint', 'picture', 'metric', 'frame', 'company_step'] as const) {
          expect(project[type].size).toBe(full[type].size);
        }
      }),
    );
  });

  it('wait while the structure is locked, but for folding and unlocking', () => {
    const locked = run(full, lockStructure, { locked: true });
    for (const [command, args] of verbs) {
      const free = command === foldParts || command === lockStructure;
      expect(reason(locked, command, args)).toBe(free ? 'allowed' : 'can-change-structure');
    }
  });
});

describe('a stage', () => {
  it('is split at a step: notes stay but those that speak of moved touchpoints alone', () => {
    const split = run(full, splitStage, { stepId: p2, name: 'Дальше' });
    const fresh = added(split, 'stage');
    expect(stagesOf(split)).toEqual([s1, fresh, s2, s3]);
    expect(split.stage.get(fresh)).toMatchObject({ name: 'Дальше', phaseId });
    expect([stepsIn(split, s1), stepsIn(split, fresh)]).toEqual([[p1], [p2]]);
    expect([notesIn(split, s1, l1), notesIn(split, fresh, l1)]).toEqual([[n1], [n2]]);
  });

  it('is merged with the next: its things come first, names and contact count together', () => {
    const second = full.stage.get(s2) as Stage;
    const tracked = apply(full, diffOf([updating(second, { contact: 'tracked' })]));
    const merged = run(tracked, mergeStages, { id: s1 });
    expect(stagesOf(merged)).toEqual([s1, s3]);
    expect(merged.stage.get(s1)).toMatchObject({ name: 'Поиск / Выбор', contact: 'tracked' });
    expect(stepsIn(merged, s1)).toEqual([p1, p2, p3, p4]);
    expect(notesIn(merged, s1, l1)).toEqual([n1, n2, n3]);
    expect(picturesInCell(merged, s1, images)).toHaveLength(2);
    expect([...merged.metric.values()].map(({ stageId }) => stageId)).toEqual([s1, s1]);
    expect(merged.frame.get(testId('Q', 1))?.stageId).toBe(s1);
  });

  it('is not merged where its questions and those of the next are too long together', () => {
    const asking = (questions: string): Project =>
      [s1, s2].reduce((project, stageId) => run(project, editQuestions, { stageId, questions }), full);
    const half = 'я'.repeat(1_999);
    expect(run(asking(half), mergeStages, { id: s1 }).stage.get(s1)?.questions).toBe(`${half}\n${half}`);
    const refused = planWhole(asking(`${half}яя`), mergeStages, { id: s1 }, countingContext());
    expect(refused.ok ? null : refused.error.code).toBe('text/over-limit');
  });

  it('keeps every metric to be edited where both had one of the same label', () => {
    const merged = run(full, mergeStages, { id: s1 });
    const edit = { laneId: metrics, stageId: s1, label: '' };
    for (const at of [1, 2]) {
      const id = testId('V', at);
      expect(run(merged, setMetric, { ...edit, id, value: 9 }).metric.get(id)?.value).toBe(9);
    }
  });

  it('keeps its counterpart on another map, or takes that of the one it swallows', () => {
    const [old, older] = [testId('O', 1), testId('O', 2)];
    const from = (stage: string, step: string): Project =>
      apply(
        full,
        diffOf([
          updating(full.stage.get(stage) as Stage, { originStageId: old }),
          updating(full.step.get(step) as Step, { originStepId: older }),
        ]),
      );
    expect(run(from(s2, p2), mergeStages, { id: s1 }).stage.get(s1)?.originStageId).toBe(old);
    expect(run(from(s2, p2), mergeSteps, { id: p1 }).step.get(p1)?.originStepId).toBe(older);
  });

  it('that stands last has nothing to merge with', () => {
    expect(reason(full, mergeStages, { id: s3 })).toBe('nothing-follows');
    expect(reason(full, mergeSteps, { id: p2 })).toBe('nothing-follows');
  });

  it('comes into a phase at its near end, and leaves it without tearing it', () => {
    const joined = run(full, putStageInPhase, { id: s3, phaseId });
    expect(stagesOf(joined)).toEqual([s1, s2, s3]);
    const left = run(joined, putStageInPhase, { id: s2, phaseId: null });
    expect(stagesOf(left)).toEqual([s1, s3, s2]);
    expect(mapStructure(left, mapId).phaseRuns.map(({ stages }) => stages.length)).toEqual([2, 1]);
    const far = run(run(full, moveStage, { id: s3, beforeId: s1 }), ungroupPhase, { id: phaseId });
    expect([...far.stage.values()].every((stage) => stage.phaseId === null)).toBe(true);
  });
});

describe('a step', () => {
  it('is split at a touchpoint; what is handed over at its end goes along', () => {
    const split = run(full, splitStep, { id: p1, touchpointId: touch(2), title: 'Потом' });
    const fresh = added(split, 'step');
    expect(stepsIn(split, s1)).toEqual([p1, fresh, p2]);
    expect([touchpointsOf(split, p1), touchpointsOf(split, fresh)]).toEqual([['1'], ['2']]);
    expect(split.hand_off.get(testId('H', 1))).toMatchObject({ fromStepId: fresh, toStepId: p2 });
    expect(split.company_step.get(testId('K', 1))?.stepIds).toEqual([p1, p2, fresh].sort());
  });

  it('is merged with the next: touchpoints, links and hand-offs lead to it', () => {
    const merged = run(full, mergeSteps, { id: p1 });
    expect(merged.step.get(p1)?.title).toBe('Спрашиваю знакомых / Ищу в картах');
    expect(touchpointsOf(merged, p1)).toEqual(['1', '2', '3']);
    expect(merged.company_step.get(testId('K', 1))?.stepIds).toEqual([p1]);
    expect([...merged.hand_off.values()]).toMatchObject([{ fromStepId: p1, toStepId: p3 }]);
  });

  it('merged leaves one hand-off of a pair: what led into the first, what led out of the second', () => {
    const said = (at: number, fromStepId: string, toStepId: string, context: 'yes' | 'no') =>
      makeRecord(recordTypes.hand_off, testId('H', at), { fromStepId, toStepId, context });
    const doubled = projectOf([
      ...[...allRecords(full)].filter(({ type }) => type !== 'hand_off'),
      said(1, p1, p3, 'yes'),
      said(2, p2, p3, 'no'),
      said(3, p4, p1, 'yes'),
      said(4, p4, p2, 'no'),
    ]);
    expect([...run(doubled, mergeSteps, { id: p1 }).hand_off.values()]).toMatchObject([
      { fromStepId: p1, toStepId: p3, context: 'no' },
      { fromStepId: p4, toStepId: p1, context: 'yes' },
    ]);
  });

  it('and the company’s keep a title of 300 letters, a stage one of 200', () => {
    const name = 'я'.repeat(320);
    expect(run(full, renameItem, { id: p1, name }).step.get(p1)?.title).toHaveLength(300);
    const company = testId('K', 1);
    expect(run(full, renameItem, { id: company, name }).company_step.get(company)?.title).toHaveLength(300);
    expect(run(full, renameItem, { id: s1, name }).stage.get(s1)?.name).toHaveLength(200);
  });

  it('keeps one title where both are alike, and a value set by hand', () => {
    expect(run(full, mergeSteps, { id: p3 }).step.get(p3)).toMatchObject({
      title: 'Звоню',
      manualEmotion: -2,
    });
    expect(joinedNames('', 'б', 9)).toBe('б');
    expect(joinedNames('аааа', 'бббб', 9)).toBe('аааа / бб');
  });
});

describe('a part of a map', () => {
  const planned = <A>(command: Command<A>, args: A): Diff =>
    unwrap(planWhole(full, command, args, countingContext()));

  it('that is put before itself, or where it stands, stays there', () => {
    const moves: readonly [Command<{ id: string; beforeId: string | null }>, string, string | null][] = [
      [moveStage, s1, s2],
      [moveLane, l1, l2],
      [movePhase, phaseId, s3],
    ];
    for (const [command, id, next] of moves) {
      expect(isEmpty(planned(command, { id, beforeId: next }))).toBe(true);
      if (command !== movePhase) expect(isEmpty(planned(command, { id, beforeId: id }))).toBe(true);
    }
    expect(isEmpty(planned(movePhase, { id: phaseId, beforeId: s2 }))).toBe(true);
    expect(isEmpty(planned(moveStep, { id: p1, stageId: s1, beforeId: p1 }))).toBe(true);
    expect(isEmpty(planned(moveStep, { id: p1, stageId: s1, beforeId: p2 }))).toBe(true);
  });

  it('has a name that fits, however it comes to be', () => {
    const long = 'я'.repeat(1_000);
    const made = [
      run(full, addStage, { mapId, name: long, beforeId: null }),
      run(full, addLane, { mapId, kind: 'free', name: long, beforeId: null }),
      run(full, addStep, { stageId: s1, title: long, beforeId: null }),
      run(full, addCompanyStep, { mapId, title: long, stepIds: [], beforeId: null }),
      run(full, splitStage, { stepId: p2, name: long }),
      run(full, splitStep, { id: p1, touchpointId: null, title: long }),
      run(full, groupStages, { stageIds: [s3], name: long }),
    ];
    for (const project of made) {
      for (const record of allRecords(project)) {
        expect(parseRecord(recordTypes[record.type], record).ok).toBe(true);
      }
    }
  });
});

describe('a phase', () => {
  it('moves with all its stages and never into another phase', () => {
    const other = run(full, groupStages, { stageIds: [s3], name: 'После' });
    const moved = run(other, movePhase, { id: phaseId, beforeId: null });
    expect(stagesOf(moved)).toEqual([s3, s1, s2]);
    const back = run(moved, movePhase, { id: added(other, 'phase'), beforeId: s2 });
    expect(stagesOf(back)).toEqual([s3, s1, s2]);
  });

  it('becomes two of one name where it is torn', () => {
    const torn = run(full, moveStage, { id: s3, beforeId: s2 });
    expect(mapStructure(torn, mapId).phaseRuns).toHaveLength(1);
    const cut = run(torn, groupStages, { stageIds: [s3], name: 'Вставка' });
    expect(mapStructure(cut, mapId).phaseRuns.map(({ phase }) => phase?.name)).toEqual([
      'До',
      'Вставка',
      'До',
    ]);
    expect(cut.phase.size).toBe(3);
  });
});

describe('a lane', () => {
  it('takes the name of its new kind, unless somebody named it', () => {
    const changed = run(full, changeLaneKind, { id: l2, kind: 'needs' });
    expect(changed.lane.get(l2)).toMatchObject({ kind: 'needs', name: 'Потребности' });
    const own = run(full, renameItem, { id: l2, name: 'Своё' });
    expect(run(own, changeLaneKind, { id: l2, kind: 'needs' }).lane.get(l2)?.name).toBe('Своё');
    expect(reason(full, changeLaneKind, { id: l2, kind: 'emotion' })).toBe('lane-kind-stays');
    expect(reason(full, changeLaneKind, { id: images, kind: 'needs' })).toBe('lane-kind-stays');
  });
});

describe('what is folded away', () => {
  it('says what would have to be unfolded to be seen', () => {
    const folded = run(full, foldParts, { ids: [s1, phaseId, l1], folded: true });
    const around = (id: string) => foldsAround(folded, id).map((part) => part.id);
    expect(around(n1)).toEqual([phaseId, s1, l1]);
    expect(around(s1)).toEqual([phaseId]);
    expect(around(touch(1))).toEqual([phaseId, s1]);
    expect(around(n3)).toEqual([phaseId, l1]);
    expect(around(s3)).toEqual([]);
  });
});

// Every command: done, undone and done again; the project is whole after each, and undo leads back exactly.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { addChannels } from '#shared/change/commands/add-channels';
import { addCompanyStep } from '#shared/change/commands/add-company-step';
import { addDepartments } from '#shared/change/commands/add-departments';
import { addLane } from '#shared/change/commands/add-lane';
import { addMap } from '#shared/change/commands/add-map';
import { addNoteTable } from '#shared/change/commands/add-note-table';
import { addNotes } from '#shared/change/commands/add-notes';
import { addPersona } from '#shared/change/commands/add-persona';
import { addStage } from '#shared/change/commands/add-stage';
import { addStep } from '#shared/change/commands/add-step';
import { addTouchpoint } from '#shared/change/commands/add-touchpoint';
import { addTrigger } from '#shared/change/commands/add-trigger';
import { captionPicture } from '#shared/change/commands/caption-picture';
import { changeLaneKind } from '#shared/change/commands/change-lane-kind';
import { connectNotes } from '#shared/change/commands/connect-notes';
import { duplicateMap } from '#shared/change/commands/duplicate-map';
import { duplicateNotes } from '#shared/change/commands/duplicate-notes';
import { duplicateTouchpoints } from '#shared/change/commands/duplicate-touchpoints';
import { editCells, pasteCells } from '#shared/change/commands/edit-cells';
import { editChannel } from '#shared/change/commands/edit-channel';
import { editCompanyStep } from '#shared/change/commands/edit-company-step';
import { editDepartment } from '#shared/change/commands/edit-department';
import { editMap } from '#shared/change/commands/edit-map';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { editQuestions } from '#shared/change/commands/edit-questions';
import { editTouchpoints } from '#shared/change/commands/edit-touchpoints';
import { editTrigger } from '#shared/change/commands/edit-trigger';
import { foldParts } from '#shared/change/commands/fold-parts';
import { groupStages } from '#shared/change/commands/group-stages';
import { labelConnector } from '#shared/change/commands/label-connector';
import { linkCompanyStep } from '#shared/change/commands/link-company-step';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { lockStructure } from '#shared/change/commands/lock-structure';
import { mergeListed } from '#shared/change/commands/merge-listed';
import { mergeStages } from '#shared/change/commands/merge-stages';
import { mergeSteps } from '#shared/change/commands/merge-steps';
import { moveCompanyStep } from '#shared/change/commands/move-company-step';
import { moveInList } from '#shared/change/commands/move-in-list';
import { moveLane } from '#shared/change/commands/move-lane';
import { moveNotes } from '#shared/change/commands/move-notes';
import { movePhase } from '#shared/change/commands/move-phase';
import { movePictures } from '#shared/change/commands/move-pictures';
import { moveStage } from '#shared/change/commands/move-stage';
import { moveStep } from '#shared/change/commands/move-step';
import { moveTouchpoints } from '#shared/change/commands/move-touchpoints';
import { moveTrigger } from '#shared/change/commands/move-trigger';
import { putStageInPhase } from '#shared/change/commands/put-stage-in-phase';
import { rateTouchpoint } from '#shared/change/commands/rate-touchpoint';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { removeItems } from '#shared/change/commands/remove-items';
import { renameItem } from '#shared/change/commands/rename-item';
import { setHandOff } from '#shared/change/commands/set-hand-off';
import { setLaneUnit } from '#shared/change/commands/set-lane-unit';
import { setLineBelow } from '#shared/change/commands/set-line-below';
import { setManualEmotion } from '#shared/change/commands/set-manual-emotion';
import { setMetric } from '#shared/change/commands/set-metric';
import { setStageContact } from '#shared/change/commands/set-stage-contact';
import { splitStage } from '#shared/change/commands/split-stage';
import { splitStep } from '#shared/change/commands/split-step';
import { styleConnectors } from '#shared/change/commands/style-connectors';
import { tickGuide } from '#shared/change/commands/tick-guide';
import { turnIntoTriggers } from '#shared/change/commands/turn-into-triggers';
import { ungroupPhase } from '#shared/change/commands/ungroup-phase';
import { apply, between, isEmpty } from '#shared/change/diff';
import { redoing, undoing } from '#shared/change/undo';
import { checkProject } from '#shared/model/invariants';
import { companyStepsOf, triggersOf } from '#shared/model/map-lists';
import { mapStructure, notesInCell } from '#shared/model/map-structure';
import type { Project } from '#shared/model/project';
import { noteTextLimit } from '#shared/model/records/note';
import { picturesInCell } from '#shared/model/storyboard';
import { blank } from '#shared/model/templates/blank';
import {
  companyProject,
  companyStepIds,
  departmentId,
  metricId,
  metricLaneId,
  triggerIds,
} from './company-project';
import {
  channelIds,
  connectorId,
  countingContext,
  departmentIds,
  laneIds,
  mapId,
  noteIds,
  phaseId,
  ratingId,
  smallProject,
  stageIds,
  stepIds,
  touchpointIds,
} from './small-project';
import { imagesLaneId, pictureIds, storyboardProject } from './storyboard-project';

const [s1, s2, s3] = stageIds;
const [l1, l2, l3] = laneIds;
const [n1, n2, n3] = noteIds;
const [t1, t2] = touchpointIds;
const [d1, d2] = departmentIds;
const [c1, c2] = channelIds;
const [k1, k2] = companyStepIds;
const [g1, g2] = triggerIds;
const [b1, b2, b3] = pictureIds;

function run<A>(project: Project, command: Command<A>, args: A): Project {
  return apply(project, unwrap(planWhole(project, command, args, countingContext())));
}

const reason = <A>(project: Project, command: Command<A>, args: A): unknown => {
  const plan = planWhole(project, command, args, countingContext());
  return plan.ok ? 'allowed' : (plan.error.details?.reason ?? plan.error.code);
};

const texts = (project: Project, stageId: string | null, laneId: string | null): string[] =>
  notesInCell(project, mapId, stageId, laneId).map((note) => note.text);

// biome-ignore lint/suspicious/noExplicitAny: a list of commands with arguments of their own
const everyCommand: [Command<any>, unknown][] = [
  [
    addNotes,
    { mapId, stageId: s2, laneId: l2, notes: [{ text: 'Долго' }, { text: 'Дорого', color: 'pink' }] },
  ],
  [addNotes, { mapId, stageId: s1, laneId: l1, notes: [{ text: 'Между' }], beforeId: n2 }],
  [
    addNoteTable,
    {
      mapId,
      laneId: l2,
      columns: [
        { stageId: s1, texts: ['а', 'б'] },
        { stageId: s2, texts: ['в'] },
      ],
    },
  ],
  [editNoteText, { id: n1, text: 'Иначе' }],
  [moveNotes, { ids: [n1, n3], stageId: s2, laneId: l1, beforeId: null }],
  [moveNotes, { ids: [n1], stageId: null, laneId: null, beforeId: n3 }],
  [recolorNotes, { ids: [n1, n2], color: 'blue' }],
  [duplicateNotes, { ids: [n1, n3] }],
  [duplicateNotes, { ids: [n1], stageId: s3, laneId: l2, beforeId: null }],
  [connectNotes, { ids: [n2, n3] }],
  [connectNotes, { ids: [n3, n1, n2] }],
  [labelConnector, { id: connectorId, label: '  если\nне дозвонился ' }],
  [styleConnectors, { ids: [connectorId], direction: 'both', color: 'red' }],
  [lockNotes, { ids: [n1, n3], locked: true }],
  [removeItems, { ids: [connectorId] }],
  [removeItems, { ids: [n1] }],
  [removeItems, { ids: [s1] }],
  [removeItems, { ids: [l1, s3] }],
  [removeItems, { ids: [phaseId] }],
  [renameItem, { id: s1, name: '  Поиск\nСТО ' }],
  [renameItem, { id: stepIds[0], name: 'Спрашиваю' }],
  [addStage, { mapId, name: 'Сравнение', beforeId: s2 }],
  [addStep, { stageId: s1, title: 'Звоню', beforeId: stepIds[1] }],
  [addLane, { mapId, kind: 'ideas', name: 'Идеи', beforeId: l2 }],
  [groupStages, { stageIds: [s2, s3], name: 'Потом' }],
  [moveStage, { id: s1, beforeId: null }],
  [moveStep, { id: stepIds[0], stageId: s3, beforeId: null }],
  [moveLane, { id: l3, beforeId: l1 }],
  [
    editCells,
    {
      edits: [
        { rowId: touchpointIds[0], field: 'expectation', value: 9 },
        { rowId: touchpointIds[0], field: 'step', value: 'Звоню' },
        { rowId: stepIds[1], field: 'actual', value: 3 },
      ],
    },
  ],
  [
    pasteCells,
    {
      edits: [
        { rowId: touchpointIds[1], field: 'departments', value: ['касса', 'Склад'] },
        { rowId: touchpointIds[1], field: 'channel', value: 'Почта' },
        { rowId: n1, field: 'tags', value: ['срочно'] },
        { rowId: n2, field: 'author', value: 'Анна' },
        { rowId: n2, field: 'text', value: 'Иначе' },
      ],
    },
  ],
  [setHandOff, { fromStepId: stepIds[0], toStepId: stepIds[1], context: 'partly' }],
  [addTouchpoint, { stepId: stepIds[0], beforeId: t2, name: 'Отзыв', channelId: c1 }],
  [editTouchpoints, { ids: [t1], values: { name: ' Беседа ', channelId: c1, momentOfTruth: true } }],
  [editTouchpoints, { ids: [t1, t2], values: { importance: 5, actualMinutes: 30, normMinutes: 10 } }],
  [editTouchpoints, { ids: [t1, t2], addDepartmentIds: [d2], dropDepartmentIds: [d1] }],
  [moveTouchpoints, { ids: [t1], stepId: stepIds[1], beforeId: null }],
  [moveTouchpoints, { ids: [t2], stepId: stepIds[0], beforeId: t1 }],
  [duplicateTouchpoints, { ids: [t1, t2] }],
  [duplicateTouchpoints, { ids: [t1], to: { stepId: stepIds[1], beforeId: null } }],
  [setManualEmotion, { stepId: stepIds[0], value: -2.5 }],
  [rateTouchpoint, { touchpointId: t2, respondent: 'Пётр', expectation: 7.5, actual: 9 }],
  [rateTouchpoint, { touchpointId: t1, ratingId, actual: 10 }],
  [removeItems, { ids: [t1] }],
  [removeItems, { ids: [ratingId] }],
  [removeItems, { ids: [d1, c2] }],
  [addDepartments, { departments: [{ name: 'Сервис' }, { name: 'Продажи', color: 'red' }] }],
  [editDepartment, { id: d1, name: 'Стойка', color: 'green' }],
  [addChannels, { channels: [{ name: 'Офис', icon: 'office' }] }],
  [editChannel, { id: c1, name: 'Портал', icon: 'app' }],
  [moveInList, { id: d2, beforeId: d1 }],
  [moveInList, { id: c1, beforeId: null }],
  [mergeListed, { id: d1, intoId: d2 }],
  [mergeListed, { id: c2, intoId: c1 }],
  [duplicateMap, { id: mapId, name: 'Как будет', state: 'to-be', answers: true }],
  [addMap, { plan: blank, language: 'ru', afterId: mapId }],
  [editMap, { id: mapId, values: { goal: 'Понять\nприёмку', date: '2026-11-30', state: 'to-be' } }],
  [addPersona, { values: { name: 'Анна', quote: 'Мне некогда ждать' } }],
  [addCompanyStep, { mapId, title: 'Принимаем\nзаявку', stepIds: [stepIds[1], stepIds[0]], beforeId: k1 }],
  [editCompanyStep, { id: k1, minutes: 12.5, departmentIds: [departmentId] }],
  [linkCompanyStep, { id: k1, stepIds: [] }],
  [linkCompanyStep, { id: k2, stepIds: [...stepIds] }],
  [moveCompanyStep, { id: k2, beforeId: k1 }],
  [renameItem, { id: k1, name: 'Записываем' }],
  [removeItems, { ids: [k1] }],
  [setMetric, { laneId: metricLaneId, stageId: s1, value: -0, label: 'NPS' }],
  [setMetric, { laneId: metricLaneId, stageId: s2, value: -12.5, label: '' }],
  [setMetric, { laneId: metricLaneId, stageId: s1, value: 7, label: 'CSAT', id: metricId }],
  [removeItems, { ids: [metricId] }],
  [setLaneUnit, { id: metricLaneId, unit: '  мин ' }],
  [setLineBelow, { id: l1, line: 'visibility' }],
  [setStageContact, { ids: [s1, s2], contact: 'tracked' }],
  [addTrigger, { mapId, kind: 'price', text: 'Скидка', beforeId: g1 }],
  [editTrigger, { id: g1, kind: 'habit', count: 3 }],
  [moveTrigger, { id: g1, beforeId: null }],
  [movePictures, { ids: [b1, b2], stageId: s2, laneId: imagesLaneId, beforeId: b3 }],
  [movePictures, { ids: [b1], stageId: s1, laneId: imagesLaneId, beforeId: null }],
  [captionPicture, { id: b1, caption: ' В  холле ' }],
  [removeItems, { ids: [b1, b3] }],
  [renameItem, { id: g1, name: 'Совет соседа' }],
  [turnIntoTriggers, { ids: [n1, n3] }],
  [removeItems, { ids: [g1, g2] }],
  [splitStage, { stepId: stepIds[1], name: 'Дальше' }],
  [splitStep, { id: stepIds[0], touchpointId: null, title: 'Потом' }],
  [mergeStages, { id: s1 }],
  [mergeSteps, { id: stepIds[0] }],
  [foldParts, { ids: [phaseId, s3, l1], folded: true }],
  [ungroupPhase, { id: phaseId }],
  [movePhase, { id: phaseId, beforeId: null }],
  [putStageInPhase, { id: s3, phaseId }],
  [lockStructure, { locked: true }],
  [editQuestions, { stageId: s1, questions: 'Что мешает?\nКому он верит?' }],
  [tickGuide, { mapId, task: 'emotion', ticked: true }],
  [changeLaneKind, { id: l2, kind: 'needs' }],
];

describe('every command', () => {
  for (const [command, args] of everyCommand) {
    it(`${command.name} ${JSON.stringify(args)} is done, undone and done again`, () => {
      const diff = unwrap(planWhole(storyboardProject, command, args, countingContext()));
      expect(isEmpty(diff)).toBe(false);
      const done = apply(storyboardProject, diff);
      expect(checkProject(done)).toEqual([]);
      const undone = apply(done, undoing(done, diff));
      expect(checkProject(undone)).toEqual([]);
      // Codes given out stay given out; everything else is as it was.
      const rest = [...between(storyboardProject, undone).values()];
      expect(
        rest.every((change) => change.kind === 'update' && Object.keys(change.after).join() === 'lastCode'),
      ).toBe(true);
      expect(isEmpty(between(apply(undone, redoing(undone, diff)), done))).toBe(true);
    });
  }

  it('keeps the project whole through any sequence of commands', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(everyCommand.length - 1), { maxLength: 12 }), (picks) => {
        const context = countingContext();
        let project = storyboardProject;
        for (const pick of picks) {
          const [command, args] = everyCommand[pick] as (typeof everyCommand)[number];
          const plan = planWhole(project, command, args, context);
          if (plan.ok) project = apply(project, plan.value);
        }
        expect(checkProject(project)).toEqual([]);
      }),
    );
  });
});

describe('notes', () => {
  it('are put where they are wanted, in the order given', () => {
    const added = run(smallProject, addNotes, {
      mapId,
      stageId: s1,
      laneId: l1,
      notes: [{ text: 'а' }, { text: 'б' }],
      beforeId: n2,
    });
    expect(texts(added, s1, l1)).toEqual(['Первый', 'а', 'б', 'Второй']);
    expect(
      texts(run(added, moveNotes, { ids: [n2, n3], stageId: s1, laneId: l1, beforeId: n1 }), s1, l1),
    ).toEqual(['Второй', 'На парковке', 'Первый', 'а', 'б']);
  });

  it('get codes that are never given again', () => {
    const added = run(smallProject, addNotes, {
      mapId,
      stageId: s1,
      laneId: l1,
      notes: [{ text: 'а' }, { text: 'б' }],
    });
    expect([...added.note.values()].map((note) => note.code)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
    const removed = run(added, removeItems, { ids: [...added.note.keys()] });
    const again = run(removed, addNotes, { mapId, stageId: null, laneId: null, notes: [{ text: 'в' }] });
    expect([...again.note.values()].map((note) => note.code)).toEqual(['A6']);
  });

  it('stay where they are when dropped on themselves', () => {
    for (const beforeId of [n1, n2, null]) {
      const plan = unwrap(
        planWhole(
          smallProject,
          moveNotes,
          { ids: [n1, n2], stageId: s1, laneId: l1, beforeId },
          countingContext(),
        ),
      );
      expect(isEmpty(plan)).toBe(true);
    }
  });

  it('are refused where they cannot be, and when they are too long', () => {
    expect(reason(smallProject, moveNotes, { ids: [n1], stageId: s1, laneId: l3, beforeId: null })).toBe(
      'can-hold-notes',
    );
    expect(reason(smallProject, moveNotes, { ids: [n1], stageId: s1, laneId: null, beforeId: null })).toBe(
      'can-hold-notes',
    );
    expect(reason(smallProject, editNoteText, { id: n1, text: 'я'.repeat(noteTextLimit + 1) })).toBe(
      'text/too-long',
    );
    expect(reason(smallProject, editNoteText, { id: n1, text: 'я'.repeat(noteTextLimit) })).toBe('allowed');
  });

  it('are cleaned of controls, overrides and broken surrogates', () => {
    const edited = run(smallProject, editNoteText, { id: n1, text: 'а\u0000\u202eб\ud800\r\nв 👩‍👩‍👧' });
    expect(edited.note.get(n1)?.text).toBe('аб\ufffd\nв 👩‍👩‍👧');
  });
});

describe('structure', () => {
  it('goes with all that it holds', () => {
    const removed = run(smallProject, removeItems, { ids: [s1] });
    expect([...removed.note.keys()]).toEqual([n3]);
    expect(removed.step.size).toBe(0);
  });

  it('loses a phase with its last stage, and keeps stages of a phase that goes', () => {
    expect(run(smallProject, removeItems, { ids: [s1, s2] }).phase.size).toBe(0);
    const ungrouped = run(smallProject, removeItems, { ids: [phaseId] });
    expect([...ungrouped.stage.values()].map((stage) => stage.phaseId)).toEqual([null, null, null]);
  });

  it('puts a stage between two of one phase into the phase, and one at its end beside it', () => {
    const inside = run(smallProject, addStage, { mapId, name: 'х', beforeId: s2 });
    const outside = run(smallProject, addStage, { mapId, name: 'х', beforeId: s3 });
    const phaseOfNew = (project: Project) =>
      [...project.stage.values()].find((stage) => stage.name === 'х')?.phaseId;
    expect(phaseOfNew(inside)).toBe(phaseId);
    expect(phaseOfNew(outside)).toBe(null);
  });

  it('is reordered by moving', () => {
    const moved = run(smallProject, moveStage, { id: s3, beforeId: s1 });
    expect(mapStructure(moved, mapId).stages.map((stage) => stage.id)).toEqual([s3, s1, s2]);
    const lanes = run(smallProject, moveLane, { id: l1, beforeId: null });
    expect(mapStructure(lanes, mapId).lanes.map((lane) => lane.id)).toEqual([l2, l3, l1]);
  });

  it('is not changed while it is locked for the room', () => {
    const record = [...smallProject.project.values()][0];
    if (record === undefined) throw new Error('no project record');
    const locked = { ...smallProject, project: new Map([[record.id, { ...record, structureLocked: true }]]) };
    expect(reason(locked, addStage, { mapId, name: '', beforeId: null })).toBe('can-change-structure');
    expect(reason(locked, removeItems, { ids: [l1] })).toBe('can-change-structure');
    expect(reason(locked, removeItems, { ids: [n1] })).toBe('allowed');
  });

  it('keeps its last map and its own record', () => {
    expect(reason(smallProject, removeItems, { ids: [mapId] })).toBe('last-map-stays');
    expect(reason(smallProject, removeItems, { ids: [...smallProject.project.keys()] })).toBe(
      'project-stays',
    );
  });
});

describe('the company’s process', () => {
  it('stands where it is put, and says which customer steps it serves', () => {
    const added = run(companyProject, addCompanyStep, {
      mapId,
      title: 'Отвечаем',
      stepIds: [stepIds[0], stepIds[0]],
      beforeId: k1,
    });
    const titles = companyStepsOf(added, mapId).map(({ title, stepIds: own }) => [title, own.length]);
    expect(titles).toEqual([
      ['Отвечаем', 1],
      ['Принимаем звонок', 1],
      ['Ищем запчасти', 0],
    ]);
    expect(companyStepsOf(run(added, moveCompanyStep, { id: k1, beforeId: null }), mapId).at(-1)?.id).toBe(
      k1,
    );
  });

  it('lets go of a customer step that is removed, and becomes a phantom', () => {
    const removed = run(companyProject, removeItems, { ids: [stepIds[0]] });
    expect(removed.company_step.get(k1)?.stepIds).toEqual([]);
  });

  it('is linked to steps of its own map only, for a time that can be', () => {
    expect(reason(companyProject, linkCompanyStep, { id: k1, stepIds: [s1] })).toBe('other-map');
    expect(reason(companyProject, editCompanyStep, { id: k1, minutes: -1 })).toBe('minutes-range');
    expect(reason(companyProject, editCompanyStep, { id: k1, minutes: Number.NaN })).toBe('minutes-range');
    expect(reason(companyProject, editCompanyStep, { id: k1, minutes: null })).toBe('allowed');
  });
});

describe('pictures of a storyboard', () => {
  const shown = (project: Project, stageId: string) =>
    picturesInCell(project, stageId, imagesLaneId).map(({ id }) => id);

  it('go where they are wanted, in the order given, and into no other kind of lane', () => {
    const moved = run(storyboardProject, movePictures, {
      ids: [b2, b1],
      stageId: s2,
      laneId: imagesLaneId,
      beforeId: b3,
    });
    expect([shown(moved, s1), shown(moved, s2)]).toEqual([[], [b2, b1, b3]]);
    const elsewhere = { ids: [b1], stageId: s2, laneId: l1, beforeId: null };
    expect(reason(storyboardProject, movePictures, elsewhere)).toBe('can-hold-pictures');
  });
});

describe('metrics and triggers', () => {
  it('keep one value of a label at a stage', () => {
    const changed = run(companyProject, setMetric, {
      laneId: metricLaneId,
      stageId: s1,
      value: 40,
      label: 'NPS',
    });
    expect([...changed.metric.values()].map(({ value }) => value)).toEqual([40]);
    const two = run(changed, setMetric, { laneId: metricLaneId, stageId: s1, value: 4, label: 'CES' });
    expect(two.metric.size).toBe(2);
    const taken = { laneId: metricLaneId, stageId: s1, value: 1, label: 'CES', id: metricId };
    expect(reason(two, setMetric, taken)).toBe('metric-label-taken');
    expect(reason(two, setMetric, { ...taken, label: 'NPS', value: Infinity })).toBe('metric-range');
    expect(reason(two, setMetric, { ...taken, laneId: l1 })).toBe('metrics-lane-only');
  });

  it('take notes in their order, and none that says more than a trigger holds', () => {
    const turned = run(companyProject, turnIntoTriggers, { ids: [n3, n1] });
    expect(triggersOf(turned, mapId).map(({ text }) => text)).toEqual([
      'Рядом с домом',
      'Так привык',
      'На парковке',
      'Первый',
    ]);
    expect(turned.note.size).toBe(1);
    const long = run(companyProject, editNoteText, { id: n1, text: 'я'.repeat(301) });
    expect(reason(long, turnIntoTriggers, { ids: [n1] })).toBe('trigger-too-long');
    expect(reason(companyProject, editTrigger, { id: g1, count: 0 })).toBe('count-range');
  });
});

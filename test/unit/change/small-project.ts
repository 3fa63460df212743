// A small valid project for command tests: one map, three stages, three lanes (the last drawn by the app), notes
// in a cell, joined by a connector, and in the parking lot; two touchpoints of the first step, one of them rated. Ids and time are counted, so every run is the same.
import type { Id } from '#shared/base/id';
import type { PlanContext } from '#shared/change/command';
import { type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { channel } from '#shared/model/records/channel';
import { connector } from '#shared/model/records/connector';
import { department } from '#shared/model/records/department';
import { lane } from '#shared/model/records/lane';
import { map } from '#shared/model/records/map';
import { note } from '#shared/model/records/note';
import { phase } from '#shared/model/records/phase';
import { project } from '#shared/model/records/project';
import { rating } from '#shared/model/records/rating';
import { stage } from '#shared/model/records/stage';
import { step } from '#shared/model/records/step';
import { touchpoint } from '#shared/model/records/touchpoint';
import { testId } from './arbitrary-project';

export const mapId = testId('M', 1);
export const stageIds = [testId('S', 1), testId('S', 2), testId('S', 3)] as const;
export const laneIds = [testId('L', 1), testId('L', 2), testId('L', 3)] as const;
export const stepIds = [testId('P', 1), testId('P', 2)] as const;
export const noteIds = [testId('N', 1), testId('N', 2), testId('N', 3)] as const;
export const connectorId = testId('C', 1);
export const phaseId = testId('F', 1);
export const departmentIds = [testId('d', 1), testId('d', 2)] as const;
export const channelIds = [testId('k', 1), testId('k', 2)] as const;
export const touchpointIds = [testId('t', 1), testId('t', 2)] as const;
export const ratingId = testId('g', 1);

const cell = { mapId, stageId: stageIds[0], laneId: laneIds[0] };

export const smallProject: Project = projectOf([
  makeRecord(project, testId('R', 1), { title: 'Гараж', createdAt: 0 }),
  makeRecord(map, mapId, { name: 'Визит', order: 'a0', lastCode: 3 }),
  makeRecord(phase, phaseId, { mapId, name: 'До' }),
  makeRecord(stage, stageIds[0], { mapId, name: 'Поиск', order: 'a0', phaseId }),
  makeRecord(stage, stageIds[1], { mapId, name: 'Выбор', order: 'a1', phaseId }),
  makeRecord(stage, stageIds[2], { mapId, name: 'Визит', order: 'a2' }),
  makeRecord(lane, laneIds[0], { mapId, kind: 'actions', name: 'Действия', order: 'a0' }),
  makeRecord(lane, laneIds[1], { mapId, kind: 'pains', name: 'Боли', order: 'a1' }),
  makeRecord(lane, laneIds[2], { mapId, kind: 'emotion', name: 'Эмоции', order: 'a2' }),
  makeRecord(step, stepIds[0], { stageId: stageIds[0], title: 'Спрашиваю знакомых', order: 'a0' }),
  makeRecord(step, stepIds[1], { stageId: stageIds[0], title: 'Ищу в картах', order: 'a1' }),
  makeRecord(note, noteIds[0], { ...cell, order: 'a0', text: 'Первый', code: 'A1' }),
  makeRecord(note, noteIds[1], { ...cell, order: 'a1', text: 'Второй', code: 'A2' }),
  makeRecord(note, noteIds[2], { mapId, order: 'a0', text: 'На парковке', code: 'A3' }),
  makeRecord(connector, connectorId, { mapId, fromId: noteIds[0], toId: noteIds[1], label: 'потом' }),
  makeRecord(department, departmentIds[0], { name: 'Приёмка', order: 'a0', color: 'yellow' }),
  makeRecord(department, departmentIds[1], { name: 'Касса', order: 'a1', color: 'orange' }),
  makeRecord(channel, channelIds[0], { name: 'Сайт', order: 'a0', icon: 'site' }),
  makeRecord(channel, channelIds[1], { name: 'Звонок', order: 'a1' }),
  makeRecord(touchpoint, touchpointIds[0], {
    stepId: stepIds[0],
    order: 'a0',
    name: 'Разговор',
    channelId: channelIds[1],
    departmentIds: [departmentIds[0]],
  }),
  makeRecord(touchpoint, touchpointIds[1], {
    stepId: stepIds[0],
    order: 'a1',
    departmentIds: departmentIds,
  }),
  makeRecord(rating, ratingId, {
    touchpointId: touchpointIds[0],
    respondent: 'Анна',
    expectation: 8,
    actual: 5,
  }),
]);

/** A context whose ids count up. */
export function countingContext(): PlanContext {
  let made = 0;
  return { newId: (): Id => testId('X', ++made), now: 1_000, authorId: null };
}

// The small project with the company's side: a process of two steps, the first linked to a customer step and the second a
// phantom, a metrics lane with a value, and two triggers.
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { companyStep } from '#shared/model/records/company-step';
import { department } from '#shared/model/records/department';
import { lane } from '#shared/model/records/lane';
import { metric } from '#shared/model/records/metric';
import { trigger } from '#shared/model/records/trigger';
import { testId } from './arbitrary-project';
import { mapId, smallProject, stageIds, stepIds } from './small-project';

export const companyStepIds = [testId('K', 1), testId('K', 2)] as const;
export const metricLaneId = testId('L', 51);
export const companyLaneId = testId('L', 52);
export const triggerLaneId = testId('L', 53);
export const metricId = testId('V', 51);
export const triggerIds = [testId('G', 51), testId('G', 52)] as const;
export const departmentId = testId('D', 51);

const [call, spares] = companyStepIds;

export const companyProject: Project = projectOf([
  ...allRecords(smallProject),
  makeRecord(lane, metricLaneId, { mapId, kind: 'metrics', name: 'Показатели', order: 'aW' }),
  makeRecord(lane, companyLaneId, { mapId, kind: 'company', name: 'Процесс компании', order: 'aX' }),
  makeRecord(lane, triggerLaneId, { mapId, kind: 'triggers', name: 'Триггеры', order: 'aY' }),
  makeRecord(department, departmentId, { name: 'Приёмка', order: 'aW' }),
  makeRecord(companyStep, call, { mapId, title: 'Принимаем звонок', order: 'a0', stepIds: [stepIds[0]] }),
  makeRecord(companyStep, spares, { mapId, title: 'Ищем запчасти', order: 'a1' }),
  makeRecord(metric, metricId, { laneId: metricLaneId, stageId: stageIds[0], value: 12, label: 'NPS' }),
  makeRecord(trigger, triggerIds[0], { mapId, kind: 'location', text: 'Рядом с домом', order: 'a0' }),
  makeRecord(trigger, triggerIds[1], { mapId, kind: 'habit', text: 'Так привык', order: 'a1' }),
]);

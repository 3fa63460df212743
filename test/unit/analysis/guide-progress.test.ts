// How far a map is by the guide: from an untouched one to a filled example, and what a person ticks.
import { expect, test } from 'vitest';
import { guideProgress } from '#shared/analysis/guide-progress';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { tickGuide } from '#shared/change/commands/tick-guide';
import { apply } from '#shared/change/diff';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { projectFromTemplate } from '#shared/model/templates/project-from-template';
import { parseWorkshop } from '#shared/model/templates/workshop/parse-workshop';
import { projectFromWorkshop } from '#shared/model/templates/workshop/project-from-workshop';
import { freshContext } from '../model/templates/fresh-project';

const mapIdOf = (project: Project) => mapsOf(project)[0]?.id ?? '';
const progressOf = (project: Project) => guideProgress(project, mapIdOf(project));
const doneOf = (project: Project) => progressOf(project).flatMap(({ task, done }) => (done ? [task] : []));
const sample = (name: string) => projectOf(unwrap(projectFromSample(name, 'ru', freshContext())));
const template = (name: string) => projectOf(unwrap(projectFromTemplate(name, 'en', freshContext())));
const seenOf = (project: Project, task: string) => progressOf(project).find((one) => one.task === task)?.seen;

test('of a blank map nothing is done', () => {
  expect(doneOf(template('blank'))).toEqual([]);
  expect(progressOf(template('blank'))).toHaveLength(9);
});

test('of a template with stages and steps these two are done', () => {
  expect(doneOf(template('car-service'))).toEqual(['stages', 'steps']);
});

test('of the filled car service what is missing is said in numbers', () => {
  const project = sample('car-service');
  expect(doneOf(project)).toEqual(['goal', 'persona', 'stages', 'steps', 'ratings', 'weak-spots', 'actions']);
  // The first step has no department, the eleventh no channel.
  expect(seenOf(project, 'touchpoints')).toEqual({ have: 15, of: 17 });
  expect(seenOf(project, 'ratings')).toEqual({ have: 14, of: 14 });
  expect(seenOf(project, 'emotion')).toBeNull();
  const lacking = progressOf(project).find(({ task }) => task === 'touchpoints')?.missing ?? '';
  expect(project.step.get(lacking)?.title).toBe('Слышу стук в подвеске');
});

test('stages that bear the names of the template, and steps told from outside, do not count', () => {
  const steps = [
    { stage: 'Этап 1', step: 'Клиент ждёт' },
    { stage: 'Выбор', step: 'Выбираю' },
  ];
  const { workshop } = unwrap(parseWorkshop({ title: 'Карта', steps }));
  const project = projectOf(projectFromWorkshop(workshop, 'ru', freshContext()).records);
  expect(seenOf(project, 'stages')).toEqual({ have: 1, of: 3 });
  expect(seenOf(project, 'steps')).toEqual({ have: 1, of: 2 });
});

test('without a single rating there are no weak spots to speak of, so nothing is done', () => {
  expect(seenOf(sample('bank-loan'), 'weak-spots')).toEqual({ have: 0, of: 0 });
  expect(doneOf(sample('bank-loan'))).not.toContain('weak-spots');
});

test('a tick by hand makes a task done, on its map alone, and can be taken back', () => {
  const project = sample('car-service');
  const mapId = mapIdOf(project);
  const context = { ...freshContext(), newId: () => '9'.padStart(22, 'A'), authorId: null };
  const tick = unwrap(planWhole(project, tickGuide, { mapId, task: 'emotion', ticked: true }, context));
  const ticked = apply(project, tick);
  expect(doneOf(ticked)).toContain('emotion');
  const again = unwrap(planWhole(ticked, tickGuide, { mapId, task: 'emotion', ticked: true }, context));
  expect(again.size).toBe(0);
  const back = unwrap(planWhole(ticked, tickGuide, { mapId, task: 'emotion', ticked: false }, context));
  expect(doneOf(apply(ticked, back))).not.toContain('emotion');
});

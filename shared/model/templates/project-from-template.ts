// A new project from a template: the structure, ready to be filled.
import { appError } from '../../base/errors';
import { fail, ok, type Result } from '../../base/result';
import { makeRecord } from '../record-type';
import type { AnyRecord } from '../records';
import { project } from '../records/project';
import type { ProjectLanguage } from './bilingual';
import { blank } from './blank';
import { carService } from './car-service';
import { layMap, type NewProjectContext } from './lay-map';
import { lifecycle } from './lifecycle';
import type { MapPlan } from './map-plan';

const templates: ReadonlyMap<string, MapPlan> = new Map([
  ['blank', blank],
  ['lifecycle', lifecycle],
  ['car-service', carService],
]);

export const templateNames: readonly string[] = [...templates.keys()];

/** The records of a project made from the template, or `template/unknown`. */
export function projectFromTemplate(
  name: string,
  language: ProjectLanguage,
  { newId, now }: NewProjectContext,
): Result<readonly AnyRecord[]> {
  const plan = templates.get(name);
  if (plan === undefined) return fail(appError('template/unknown', { name }));
  const { map, phases, stages, steps, lanes } = layMap(plan, language, newId);
  const made = makeRecord(project, newId(), { title: plan.title[language], language, createdAt: now });
  return ok([made, map, ...phases, ...stages, ...steps, ...lanes]);
}

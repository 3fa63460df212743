// A new project from a template: structure and questions, ready to be filled.
import { appError } from '../../base/errors';
import { fail, ok, type Result } from '../../base/result';
import { makeRecord } from '../record-type';
import type { AnyRecord } from '../records';
import { project } from '../records/project';
import type { ProjectLanguage } from './bilingual';
import { blank } from './blank';
import { serviceBlueprint } from './blueprint';
import { carService } from './car-service';
import { communications } from './communications';
import { consumerLoan } from './consumer-loan';
import { findBuyUse } from './find-buy-use';
import { layMap, type NewProjectContext } from './lay-map';
import { lifecycle } from './lifecycle';
import type { MapPlan } from './map-plan';
import { type TemplateName, templateNames } from './names';

const templates: Readonly<Record<TemplateName, MapPlan>> = {
  blank,
  lifecycle,
  communications,
  'find-buy-use': findBuyUse,
  'car-service': carService,
  'consumer-loan': consumerLoan,
  'service-blueprint': serviceBlueprint,
};

/** What a new map can begin with, the blank one first. */
export const templatePlans: readonly MapPlan[] = templateNames.map((name) => templates[name]);

/** The records of a project made from the template, or `template/unknown`. */
export function projectFromTemplate(
  name: string,
  language: ProjectLanguage,
  { newId, now }: NewProjectContext,
): Result<readonly AnyRecord[]> {
  const known = templateNames.find((one) => one === name);
  if (known === undefined) return fail(appError('template/unknown', { name }));
  const { map, phases, stages, steps, lanes } = layMap(templates[known], language, newId);
  const made = makeRecord(project, newId(), {
    title: templates[known].title[language],
    language,
    createdAt: now,
  });
  return ok([made, map, ...phases, ...stages, ...steps, ...lanes]);
}

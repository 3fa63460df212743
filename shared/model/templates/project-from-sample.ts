// A new project from a filled example: a copy with ids of its own, free to be changed. Examples are workshops in the form
// in which workshops are exchanged.
import { appError } from '../../base/errors';
import { fail, ok, type Result, unwrap } from '../../base/result';
import type { AnyRecord } from '../records';
import type { ProjectLanguage } from './bilingual';
import type { NewProjectContext } from './lay-map';
import { type SampleName, sampleNames } from './names';
import bankLoan from './samples/bank-loan.json';
import carService from './samples/car-service.json';
import laptopPurchase from './samples/laptop-purchase.json';
import { parseWorkshop } from './workshop/parse-workshop';
import { projectFromWorkshop } from './workshop/project-from-workshop';

const samples: Readonly<Record<SampleName, unknown>> = {
  'car-service': carService,
  'laptop-purchase': laptopPurchase,
  'bank-loan': bankLoan,
};

/** The records of the example, or `sample/unknown`. */
export function projectFromSample(
  name: string,
  language: ProjectLanguage,
  context: NewProjectContext,
): Result<readonly AnyRecord[]> {
  const known = sampleNames.find((one) => one === name);
  if (known === undefined) return fail(appError('sample/unknown', { name }));
  const { workshop } = unwrap(parseWorkshop(samples[known]));
  return ok(projectFromWorkshop(workshop, language, context).records);
}

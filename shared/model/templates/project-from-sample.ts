// A new project from a filled example: a copy with ids of its own, free to be changed.
import { appError } from '../../base/errors';
import { fail, ok, type Result } from '../../base/result';
import type { AnyRecord } from '../records';
import type { ProjectLanguage } from './bilingual';
import type { NewProjectContext } from './lay-map';
import { carServiceSample } from './samples/car-service';
import { fillMap } from './samples/fill-map';
import type { Sample } from './samples/sample';

const samples: ReadonlyMap<string, Sample> = new Map([['car-service', carServiceSample]]);

export const sampleNames: readonly string[] = [...samples.keys()];

/** The records of the example, or `sample/unknown`. */
export function projectFromSample(
  name: string,
  language: ProjectLanguage,
  context: NewProjectContext,
): Result<readonly AnyRecord[]> {
  const said = samples.get(name);
  return said === undefined
    ? fail(appError('sample/unknown', { name }))
    : ok(fillMap(said, language, context));
}

// What a new project begins with: the records of a template or of an example, with fresh ids and today's date.
import type { Result } from '#shared/base/result';
import type { ProjectSource } from '#shared/ipc/contract';
import type { AnyRecord } from '#shared/model/records';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { projectFromTemplate } from '#shared/model/templates/project-from-template';

/** The records, or `template/unknown` and `sample/unknown`. */
export function startingRecords(
  { kind, name, language }: ProjectSource,
  newId: () => string,
): Result<readonly AnyRecord[]> {
  const context = { newId, now: Date.now() };
  return kind === 'sample'
    ? projectFromSample(name, language, context)
    : projectFromTemplate(name, language, context);
}

// The whole project as JSON: every record by type, in the order of the model, with ids and fields as they are.
import type { Result } from '#shared/base/result';
import { type Project, projectRecord } from '#shared/model/project';
import { typeNames } from '#shared/model/records';
import { writeJson } from './write-json';

/** Replaces `target` (absolute) as a whole; errors of the disk are values. */
export function writeProjectJson(project: Project, edits: number, target: string): Promise<Result<unknown>> {
  return writeJson(
    {
      format: 'wayboard-project',
      projectId: projectRecord(project).id,
      edits,
      records: Object.fromEntries(typeNames.map((type) => [type, [...project[type].values()]])),
    },
    target,
  );
}

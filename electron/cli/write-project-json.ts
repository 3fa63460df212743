// The whole project as JSON: every record by type, in the order of the model, with ids and fields as they are.
import type { Result } from '#shared/base/result';
import { type Project, projectRecord } from '#shared/model/project';
import { typeNames } from '#shared/model/records';
import { writeWhole } from '../export/write-whole';

const never = new AbortController().signal;

/** Replaces `target` (absolute) as a whole; errors of the disk are values. */
export function writeProjectJson(project: Project, edits: number, target: string): Promise<Result<unknown>> {
  const document = {
    format: 'wayboard-project',
    projectId: projectRecord(project).id,
    edits,
    records: Object.fromEntries(typeNames.map((type) => [type, [...project[type].values()]])),
  };
  const bytes = Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  return writeWhole(target, never, (append) => append(bytes));
}

// Undo and redo as diffs that fit the project of now. A high-water mark is never lowered: a note code that was
// given out once stays given out.
import type { Project } from '../model/project';
import { fieldOf, recordTypes } from '../model/records';
import { type Diff, type FieldValues, invert, typeOf } from './diff';

/** True for a field that only ever grows: what it has counted stays counted. */
export const isHighWater = (type: keyof typeof recordTypes, field: string): boolean => {
  const fields = recordTypes[type].fields as Readonly<Record<string, { readonly unite: string }>>;
  return fields[field]?.unite === 'larger';
};

/** The diff without the fields that would lower a high-water mark, or leave it as it is. */
function withoutLowering(project: Project, diff: Diff): Diff {
  const kept = new Map(diff);
  for (const [id, change] of diff) {
    if (change.kind !== 'update') continue;
    const record = project[change.type].get(id);
    const fields = Object.keys(change.after).filter(
      (field) =>
        !isHighWater(change.type, field) ||
        (record !== undefined && Number(change.after[field]) > Number(fieldOf(record, field))),
    );
    if (fields.length === Object.keys(change.after).length) continue;
    if (fields.length === 0) kept.delete(id);
    else kept.set(id, { ...change, before: pick(change.before, fields), after: pick(change.after, fields) });
  }
  return kept;
}

const pick = (values: FieldValues, fields: readonly string[]): FieldValues =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));

/** True when the diff does nothing but raise high-water marks, which no undo takes back. */
export const raisesMarksOnly = (diff: Diff): boolean =>
  [...diff.values()].every(
    (change) =>
      change.kind === 'update' && Object.keys(change.after).every((field) => isHighWater(change.type, field)),
  );

/** True when every record the diff touches is there, or is not there, as it needs. */
export function fits(project: Project, diff: Diff): boolean {
  return [...diff].every(([id, change]) => {
    if (change.kind === 'add') return !project[change.record.type].has(id);
    return project[typeOf(change)].has(id);
  });
}

/** What takes back `diff`, the whole of a gesture that was the last on the project. */
export const undoing = (project: Project, diff: Diff): Diff => withoutLowering(project, invert(diff));

/** What does `diff` again on a project from which it was taken back. */
export const redoing = (project: Project, diff: Diff): Diff => withoutLowering(project, diff);

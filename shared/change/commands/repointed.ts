// Everything that points at one record made to point at another: what commands that make two things one begin with.
import type { Id } from '../../base/id';
import { byOrder, keysBetween, type Ordered } from '../../base/order-key';
import type { Project } from '../../model/project';
import { type AnyRecord, idsIn, referencesTo, type TypeName } from '../../model/records';
import { type Change, changeBetween, withFields } from '../diff';

/** Records as they are to be, by id. */
export type Drafts = Map<Id, AnyRecord>;

/** Drafts of all records that point at `from`, pointing at `to`. A list of ids names each once. */
export function repointed(project: Project, target: TypeName, from: Id, to: Id): Drafts {
  const drafts: Drafts = new Map();
  for (const reference of referencesTo.get(target) ?? []) {
    for (const record of project[reference.type].values()) {
      const ids = idsIn(record, reference);
      if (!ids.includes(from)) continue;
      const kept = [...new Set(ids.map((id) => (id === from ? to : id)))].sort();
      const value = reference.many ? kept : to;
      drafts.set(record.id, withFields(drafts.get(record.id) ?? record, { [reference.field]: value }));
    }
  }
  return drafts;
}

/** Puts some records behind others in their order. */
export function append(
  drafts: Drafts,
  before: readonly Ordered[],
  added: readonly (AnyRecord & Ordered)[],
): void {
  const keys = keysBetween(before.at(-1)?.order ?? null, null, added.length);
  [...added].sort(byOrder).forEach((record, at) => {
    drafts.set(record.id, withFields(drafts.get(record.id) ?? record, { order: keys[at] }));
  });
}

export const changesTo = (project: Project, drafts: Drafts): (Change | null)[] =>
  [...drafts].map(([id, draft]) => changeBetween(project[draft.type].get(id), draft));

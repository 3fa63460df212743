// What belongs to records: all that they own, directly or through others. Read off the declarations of the fields, so a
// new record type needs no line here.
import type { Id } from '../base/id';
import type { Project } from '../model/project';
import { type AnyRecord, idsIn, referencesTo, type TypeName } from '../model/records';

/** Ids by the type of their records. */
export type IdsByType = ReadonlyMap<TypeName, ReadonlySet<Id>>;

export function idsByType(records: Iterable<AnyRecord>): IdsByType {
  const ids = new Map<TypeName, Set<Id>>();
  for (const { type, id } of records) {
    const known = ids.get(type);
    if (known === undefined) ids.set(type, new Set([id]));
    else known.add(id);
  }
  return ids;
}

/** Everything owned by the owners, level by level, without themselves. */
export function whatBelongsTo(project: Project, owners: IdsByType): Map<Id, AnyRecord> {
  const found = new Map<Id, AnyRecord>();
  let level = owners;
  while (level.size > 0) {
    const next: AnyRecord[] = [];
    for (const [target, ids] of level) {
      for (const reference of referencesTo.get(target) ?? []) {
        if (reference.onRemove !== 'take-along') continue;
        for (const record of project[reference.type].values()) {
          if (found.has(record.id) || !idsIn(record, reference).some((id) => ids.has(id))) continue;
          found.set(record.id, record);
          next.push(record);
        }
      }
    }
    level = idsByType(next);
  }
  return found;
}

// Whenever a record is removed, what it owns goes too, and what merely pointed at it lets go. Read off the
// declarations of the fields, so a new record type needs no line here.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';
import { type AnyRecord, idsIn, referencesTo } from '../../model/records';
import type { Behavior } from '../behavior';
import { removing } from '../build-diff';
import { type Change, changeBetween, withFields } from '../diff';
import { type IdsByType, idsByType, whatBelongsTo } from '../what-belongs';

/** The records that stay but pointed at something that goes, with those pointers cleared. */
function lettingGo(project: Project, gone: IdsByType, going: ReadonlyMap<Id, AnyRecord>): Map<Id, AnyRecord> {
  const cleared = new Map<Id, AnyRecord>();
  for (const [target, ids] of gone) {
    for (const reference of referencesTo.get(target) ?? []) {
      if (reference.onRemove !== 'clear') continue;
      for (const record of project[reference.type].values()) {
        if (going.has(record.id) || !idsIn(record, reference).some((id) => ids.has(id))) continue;
        const sofar = cleared.get(record.id) ?? record;
        const kept = reference.many ? idsIn(sofar, reference).filter((id) => !ids.has(id)) : null;
        cleared.set(record.id, withFields(sofar, { [reference.field]: kept }));
      }
    }
  }
  return cleared;
}

export const takeAlongWhatBelongs: Behavior = ({ after, diff }) => {
  const removed = [...diff.values()].flatMap((change) => (change.kind === 'remove' ? [change.record] : []));
  if (removed.length === 0) return new Map();
  const going = whatBelongsTo(after, idsByType(removed));
  const gone = idsByType([...removed, ...going.values()]);
  const consequences = new Map<Id, Change>();
  for (const [id, record] of going) consequences.set(id, removing(record));
  for (const [id, record] of lettingGo(after, gone, going)) {
    const change = changeBetween(after[record.type].get(id), record);
    if (change !== null) consequences.set(id, change);
  }
  return consequences;
};

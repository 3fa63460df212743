// Unites a department with another, or a channel with another: all that named the one names the other, and the one goes.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { idSet } from '../../model/field';
import { findRecord } from '../../model/project';
import { type AnyRecord, idsIn, type Reference, referencesTo } from '../../model/records';
import { diffOf, removing } from '../build-diff';
import { type Command, refused } from '../command';
import { changeBetween, withFields } from '../diff';

const listed: ReadonlySet<string> = new Set(['department', 'channel']);

export const mergeListed: Command<{ readonly id: Id; readonly intoId: Id }> = {
  name: 'merge-listed',
  plan(project, { id, intoId }) {
    const record = findRecord(project, id);
    const into = findRecord(project, intoId);
    if (record === undefined || into?.type !== record.type || !listed.has(record.type))
      return refused('gone');
    if (id === intoId) return ok(diffOf([]));
    const instead = (held: AnyRecord, reference: Reference): AnyRecord => {
      const ids = idsIn(held, reference).map((one) => (one === id ? intoId : one));
      return withFields(held, { [reference.field]: reference.many ? idSet(ids) : ids[0] });
    };
    // No record names departments, or channels, in two fields.
    const changes = (referencesTo.get(record.type) ?? []).flatMap((reference) =>
      [...project[reference.type].values()]
        .filter((held) => idsIn(held, reference).includes(id))
        .map((held) => changeBetween(held, instead(held, reference))),
    );
    return ok(diffOf([...changes, removing(record)]));
  },
};

// Connects notes in the order they are given, each with the next. Pairs that are joined already, either way, stay as
// they are: a second line between the same two would lie on the first.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { canBeConnected } from '../rules/can-be-connected';

/** Names two notes, whichever comes first. */
const pair = (a: Id, b: Id): string => (a < b ? `${a}/${b}` : `${b}/${a}`);

export const connectNotes: Command<{ readonly ids: readonly Id[] }> = {
  name: 'connect-notes',
  plan(project, { ids }, { newId }) {
    if (ids.length < 2) return refused('gone');
    const joined = new Set([...project.connector.values()].map(({ fromId, toId }) => pair(fromId, toId)));
    const changes: Change[] = [];
    for (const [at, toId] of ids.slice(1).entries()) {
      const fromId = ids[at] as Id;
      const mapId = canBeConnected(project, fromId, toId);
      if (!mapId.ok) return mapId;
      if (joined.has(pair(fromId, toId))) continue;
      joined.add(pair(fromId, toId));
      changes.push(adding('connector', newId(), { mapId: mapId.value, fromId, toId }));
    }
    return changes.length === 0 ? refused('joined-already') : ok(diffOf(changes));
  },
};

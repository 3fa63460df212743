// Connects notes in the order they are given, each with the next. Pairs that are joined already stay as they are.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { whyNotConnected } from '../rules/can-be-connected';

export const connectNotes: Command<{ readonly ids: readonly Id[] }> = {
  name: 'connect-notes',
  plan(project, { ids }, { newId }) {
    const changes: Change[] = [];
    for (const [at, toId] of ids.entries()) {
      const fromId = ids[at - 1];
      if (fromId === undefined) continue;
      const why = whyNotConnected(project, fromId, toId);
      if (why === 'joined-already') continue;
      if (why !== null) return refused(why);
      const mapId = (project.note.get(fromId) as { mapId: Id }).mapId;
      changes.push(adding('connector', newId(), { mapId, fromId, toId }));
    }
    return changes.length === 0 ? refused(ids.length < 2 ? 'gone' : 'joined-already') : ok(diffOf(changes));
  },
};

// Whenever a note goes to another map, its connectors go with it where the note at the other end is there too, and
// are removed where it is not: a line cannot lead from one map to another.
import type { Behavior } from '../behavior';
import { diffOf, removing, updating } from '../build-diff';
import type { Change } from '../diff';

export const keepConnectorsOnOneMap: Behavior = ({ before, after }) => {
  if (before.note === after.note) return new Map();
  const changes: (Change | null)[] = [];
  for (const connector of after.connector.values()) {
    const from = after.note.get(connector.fromId)?.mapId;
    const to = after.note.get(connector.toId)?.mapId;
    if (from === connector.mapId && to === connector.mapId) continue;
    if (from === undefined || to === undefined) throw new Error('a connector of a note that is gone');
    changes.push(from === to ? updating(connector, { mapId: from }) : removing(connector));
  }
  return diffOf(changes);
};

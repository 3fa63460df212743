// Whenever notes are added without a code, they get the next codes of their map, in reading order of adding.
import type { Id } from '../../base/id';
import { codeCount, codeOf } from '../../model/note-code';
import type { Behavior } from '../behavior';
import { diffOf, updating } from '../build-diff';
import type { Change } from '../diff';

export const giveNewNotesTheirCodes: Behavior = ({ after, diff }) => {
  const given = new Map<Id, number>();
  const changes: (Change | null)[] = [];
  for (const change of diff.values()) {
    if (change.kind !== 'add' || change.record.type !== 'note' || change.record.code !== '') continue;
    const note = change.record;
    const map = after.map.get(note.mapId);
    if (map === undefined) throw new Error('a note of no map');
    const ordinal = (given.get(map.id) ?? map.lastCode) + 1;
    if (ordinal > codeCount) throw new Error('all note codes of the map are used up');
    given.set(map.id, ordinal);
    changes.push(updating(note, { code: codeOf(ordinal) }));
  }
  for (const [mapId, lastCode] of given) {
    const map = after.map.get(mapId);
    if (map !== undefined) changes.push(updating(map, { lastCode }));
  }
  return diffOf(changes);
};

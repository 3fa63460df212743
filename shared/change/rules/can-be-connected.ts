// May these two notes be connected? Two that are there, of one map, and not joined already: a second line between
// the same two would lie on the first.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';

/** Null when they may; else why not, as a refusal names it. Looks at every connector. */
export function whyNotConnected(
  project: Project,
  fromId: Id,
  toId: Id,
): 'gone' | 'same-note' | 'other-map' | 'joined-already' | null {
  const from = project.note.get(fromId);
  const to = project.note.get(toId);
  if (from === undefined || to === undefined) return 'gone';
  if (fromId === toId) return 'same-note';
  if (from.mapId !== to.mapId) return 'other-map';
  for (const known of project.connector.values()) {
    const ends = [known.fromId, known.toId];
    if (ends.includes(fromId) && ends.includes(toId)) return 'joined-already';
  }
  return null;
}

// The notes that answer a search, in reading order, and the one a step further from where a person is.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';
import type { Note } from '../../model/records/note';
import { notesInOrder } from './notes-in-order';
import { answersText, asksNothing, type TextQuery, textQuery } from './text-query';

/** Reads what was typed against the codes of a map. */
export function queryOnMap(project: Project, mapId: Id, typed: string): TextQuery {
  const codes = new Set<string>();
  for (const note of project.note.values()) if (note.mapId === mapId) codes.add(note.code);
  return textQuery(typed, (code) => codes.has(code));
}

/** The notes that answer what was typed; none for an empty search. */
export function findNotes(project: Project, mapId: Id, typed: string): Note[] {
  const query = queryOnMap(project, mapId, typed);
  if (asksNothing(query)) return [];
  return notesInOrder(project, mapId).filter((note) => answersText(note, query));
}

/**
 * The match that follows `from` in the order (`step` 1) or comes before it (-1), round and round; `from` need not be
 * a match, and null is before the first. Null when nothing matches.
 */
export function matchBeside(
  order: readonly Id[],
  matches: ReadonlySet<Id>,
  from: Id | null,
  step: 1 | -1,
): Id | null {
  const start = from === null ? -1 : order.indexOf(from);
  const first = start === -1 && step === -1 ? order.length : start;
  for (let count = 1; count <= order.length; count++) {
    const at = (((first + step * count) % order.length) + order.length) % order.length;
    const id = order[at];
    if (id !== undefined && matches.has(id)) return id;
  }
  return null;
}

// Which notes a filter lets through: what is chosen of one kind widens it, each further kind narrows it.
// A filter is only seen; it is never saved and never exported.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';
import type { Note, NoteColor } from '../../model/records/note';
import { queryOnMap } from './find-notes';
import { answersText, asksNothing } from './text-query';
import { votesOfNotes } from './votes-of-notes';

export interface NoteFilter {
  readonly colors: ReadonlySet<NoteColor>;
  /** Null: notes without a tag. */
  readonly tags: ReadonlySet<Id | null>;
  /** Null: the parking lot. */
  readonly lanes: ReadonlySet<Id | null>;
  /** Null: notes whose author is not known. */
  readonly authors: ReadonlySet<Id | null>;
  /** At least so many dots; 0: any. */
  readonly votes: number;
  /** Words of the text, or codes; empty: any. */
  readonly text: string;
}

/** The kinds of which any number can be chosen. */
export type FilterKind = 'colors' | 'tags' | 'lanes' | 'authors';

export const noFilter: NoteFilter = {
  colors: new Set(),
  tags: new Set(),
  lanes: new Set(),
  authors: new Set(),
  votes: 0,
  text: '',
};

/** The filter with one choice more, or without it where it was chosen. */
export function toggled<K extends FilterKind>(
  filter: NoteFilter,
  kind: K,
  value: NoteFilter[K] extends ReadonlySet<infer V> ? V : never,
): NoteFilter {
  const chosen = new Set<unknown>(filter[kind]);
  if (!chosen.delete(value)) chosen.add(value);
  return { ...filter, [kind]: chosen };
}

/** The chosen that are there: a removed tag, or a lane of another map, must not keep every note away. */
const among = (chosen: ReadonlySet<Id | null>, isThere: (id: Id) => boolean): ReadonlySet<Id | null> =>
  new Set([...chosen].filter((id) => id === null || isThere(id)));

type Test = (note: Note) => boolean;

function testsOf(project: Project, mapId: Id, filter: NoteFilter): Test[] {
  const tests: Test[] = [];
  const { colors, votes } = filter;
  const [tags, lanes, authors] = [
    among(filter.tags, (id) => project.tag.has(id)),
    among(filter.lanes, (id) => project.lane.get(id)?.mapId === mapId),
    among(filter.authors, (id) => project.participant.has(id)),
  ];
  if (colors.size > 0) tests.push(({ color }) => colors.has(color));
  if (tags.size > 0) {
    tests.push(({ tagIds }) => (tagIds.length === 0 ? tags.has(null) : tagIds.some((id) => tags.has(id))));
  }
  if (lanes.size > 0) tests.push(({ laneId }) => lanes.has(laneId));
  if (authors.size > 0) tests.push(({ authorId }) => authors.has(authorId));
  if (votes > 0) {
    const dots = votesOfNotes(project, mapId);
    tests.push(({ id }) => (dots.get(id) ?? 0) >= votes);
  }
  const query = queryOnMap(project, mapId, filter.text);
  if (!asksNothing(query)) tests.push((note) => answersText(note, query));
  return tests;
}

/** The notes of a map that the filter keeps away, or null where it asks for nothing. */
export function filteredOut(project: Project, mapId: Id, filter: NoteFilter): ReadonlySet<Id> | null {
  const tests = testsOf(project, mapId, filter);
  if (tests.length === 0) return null;
  const out = new Set<Id>();
  for (const note of project.note.values()) {
    if (note.mapId === mapId && !tests.every((test) => test(note))) out.add(note.id);
  }
  return out;
}

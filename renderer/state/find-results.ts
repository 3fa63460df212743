// What the search finds and the filter keeps away at this moment. Reckoned again only when the notes or the wish
// changed, so that painters may ask at every step of the camera.
import { findNotes } from '#shared/analysis/find/find-notes';
import { filteredOut, type NoteFilter } from '#shared/analysis/find/note-filter';
import type { Id } from '#shared/base/id';
import type { Project } from '#shared/model/project';
import { connectorLabelKey } from '#shared/scene/board/connector-item';
import { onOtherLayout } from '#shared/text/keyboard-layout';
import { documentStore, useDocument } from './document';
import { type FindState, findStore, useFind } from './find';
import { findPanels, useFindPanels } from './find-panels';
import { sessionStore } from './session';

const none: ReadonlySet<Id> = new Set();
const noMatches: readonly Id[] = [];

/** Keeps the last answer as long as every argument is the same. */
function remembered<A extends readonly unknown[], R>(reckon: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly answer: R } | null = null;
  return (...args) => {
    if (last === null || !args.every((arg, at) => arg === last?.args[at]))
      last = { args, answer: reckon(...args) };
    return last.answer;
  };
}

const outOf = remembered((project: Project, mapId: Id | null, filter: NoteFilter) =>
  mapId === null ? null : filteredOut(project, mapId, filter),
);

/** The notes of the shown map that the filter keeps away; null while no filter is on. */
export function keptAway(): ReadonlySet<Id> | null {
  const { project, mapId } = documentStore.getState();
  return outOf(project, mapId, findStore.getState().filter);
}

/** The set without what is selected or typed in: that is never lost from sight. */
const unlessHeld = remembered((out: ReadonlySet<Id>, held: ReadonlySet<Id>, editing: Id | null) => {
  const rest = new Set(out);
  for (const id of held) rest.delete(id);
  if (editing !== null) rest.delete(editing);
  return rest as ReadonlySet<Id>;
});

/** The notes with the items of the connectors that begin or end at them: a line to nowhere would say nothing. */
const withConnectors = remembered(
  (notes: ReadonlySet<Id>, connectors: Project['connector']): ReadonlySet<Id> => {
    const lost = [...connectors.values()].filter(({ fromId, toId }) => notes.has(fromId) || notes.has(toId));
    return lost.length === 0
      ? notes
      : new Set([...notes, ...lost.flatMap(({ id }) => [id, connectorLabelKey(id)])]);
  },
);

const holdsAny = remembered((selection: ReadonlySet<Id>, out: ReadonlySet<Id>): boolean => {
  for (const id of selection) if (out.has(id)) return true;
  return false;
});

let heldBefore = none;

/** What is selected; while a marquee or a lasso is drawn, what was before it: it selects anew at every move. */
function held(): ReadonlySet<Id> {
  const { selection, gesture } = sessionStore.getState();
  if (gesture !== 'marquee') heldBefore = selection;
  return heldBefore;
}

/** What looks filtered: all that is kept away but for what is selected or typed in. */
function faded(): ReadonlySet<Id> {
  const out = keptAway();
  if (out === null || out.size === 0) return none;
  const { editing } = sessionStore.getState();
  const selection = held();
  const typed = editing !== null && out.has(editing.id) ? editing.id : null;
  const notes = typed !== null || holdsAny(selection, out) ? unlessHeld(out, selection, typed) : out;
  return withConnectors(notes, documentStore.getState().project.connector);
}

/** The notes, with their connectors, that are drawn faintly. */
export const dimmedNotes = (): ReadonlySet<Id> => (findStore.getState().away === 'dim' ? faded() : none);

/** The notes, with their connectors, that are not drawn, and that no pointer or key reaches. */
export const hiddenNotes = (): ReadonlySet<Id> => (findStore.getState().away === 'hide' ? faded() : none);

const matchesOf = remembered(
  (project: Project, mapId: Id | null, query: string, hidden: ReadonlySet<Id> | null): readonly Id[] => {
    if (mapId === null) return noMatches;
    const seen = (typed: string): Id[] =>
      findNotes(project, mapId, typed).flatMap(({ id }) => (hidden?.has(id) ? [] : id));
    const found = seen(query);
    // What is nowhere may have been typed while the other layout was on.
    return found.length > 0 ? found : seen(onOtherLayout(query));
  },
);

/** The notes found, in reading order; what the filter hides is not among them. */
export function matchesNow({ query, away }: FindState = findStore.getState()): readonly Id[] {
  const { project, mapId } = documentStore.getState();
  return matchesOf(project, mapId, query, away === 'hide' ? keptAway() : null);
}

/** The notes found, while the find bar shows them. */
export const markedMatches = (): readonly Id[] => (findPanels.getState().bar ? matchesNow() : noMatches);

/** `keptAway` for a component that is drawn anew when it changes. */
export function useKeptAway(): ReadonlySet<Id> | null {
  useDocument(({ project }) => project);
  useDocument(({ mapId }) => mapId);
  useFind(({ filter }) => filter);
  return keptAway();
}

/** `matchesNow` for a component that is drawn anew when it changes. */
export function useMatches(): readonly Id[] {
  useKeptAway();
  useFindPanels(({ bar }) => bar);
  return matchesNow(useFind((find) => find));
}

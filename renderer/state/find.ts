// What is sought and filtered in this window. Only seen: never saved, never in a diff, gone with the project.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type NoteFilter, noFilter } from '#shared/analysis/find/note-filter';
import { documentStore } from './document';

export interface FindState {
  /** As typed into the find bar; kept when the bar is closed, to go on with. */
  readonly query: string;
  readonly filter: NoteFilter;
  /** What becomes of notes that the filter keeps away. */
  readonly away: 'dim' | 'hide';
}

const nothing = { query: '', filter: noFilter } as const;

export const findStore = createStore<FindState>(() => ({ ...nothing, away: 'dim' }));

export const useFind = <T>(selector: (state: FindState) => T): T => useStore(findStore, selector);

export const setQuery = (query: string): void => findStore.setState({ query });

export const setFilter = (filter: NoteFilter): void => findStore.setState({ filter });

export const dropFilter = (): void => setFilter(noFilter);

export const setAway = (away: FindState['away']): void => findStore.setState({ away });

// Another project's notes are not those that were sought.
documentStore.subscribe(({ project }, { project: before, mapId }) => {
  if (project !== before && mapId !== null && !project.map.has(mapId)) findStore.setState(nothing);
});

// The notes that are travelling to their places: the board leaves them out as long, the overlay shows them.
import { createStore } from 'zustand/vanilla';
import type { Id } from '#shared/base/id';

interface TravelState {
  /** Null: none is on its way. */
  readonly ids: ReadonlySet<Id> | null;
}

export const travelStore = createStore<TravelState>(() => ({ ids: null }));

// Which of the places to find things in are open in this window: the find bar, its filter, the minimap.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { sessionStore } from './session';

export interface FindPanels {
  readonly bar: boolean;
  readonly filter: boolean;
  /** Null: as the size of the window suggests. */
  readonly minimap: boolean | null;
  /** Counts how often the field of the bar was asked to take the keyboard. */
  readonly asked: number;
}

export const findPanels = createStore<FindPanels>(() => ({
  bar: false,
  filter: false,
  minimap: null,
  asked: 0,
}));

export const useFindPanels = <T>(selector: (state: FindPanels) => T): T => useStore(findPanels, selector);

/** Opens the find bar, or gives its field the keyboard. */
export const openFind = (): void => findPanels.setState(({ asked }) => ({ bar: true, asked: asked + 1 }));

export const closeFind = (): void => findPanels.setState({ bar: false, filter: false });

/** Opens the find bar with its filter, and gives it the keyboard. */
export function openFilter(): void {
  openFind();
  findPanels.setState({ filter: true });
}

export const setFilterOpen = (filter: boolean): void => findPanels.setState({ filter });

export const setMinimap = (minimap: boolean): void => findPanels.setState({ minimap });

/** A board smaller than this, in CSS pixels, is not covered by a minimap that nobody asked for. */
const roomyBoard = { width: 1700, height: 850 } as const;

/** Whether the minimap is on. */
export function minimapShown(
  { minimap } = findPanels.getState(),
  { viewport } = sessionStore.getState(),
): boolean {
  return minimap ?? (viewport.width >= roomyBoard.width && viewport.height >= roomyBoard.height);
}

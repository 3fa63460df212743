// Which panel stands beside the board: one at a time, the one asked for last.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type SidePanel =
  | 'questions'
  | 'guide'
  | 'outline'
  | 'history'
  | 'touchpoint'
  | 'maps'
  | 'map-properties'
  | 'personas';

interface Side {
  readonly panel: SidePanel | null;
}

const sideStore = createStore<Side>(() => ({ panel: null }));

/** The panel beside the board now, live. */
export const useSidePanel = (): SidePanel | null => useStore(sideStore, ({ panel }) => panel);

export const sidePanel = (): SidePanel | null => sideStore.getState().panel;

export const openSide = (panel: SidePanel): void => sideStore.setState({ panel });

export const closeSide = (): void => sideStore.setState({ panel: null });

/** Opens the panel, or closes it where it is open. True when it is open now. */
export function switchSide(panel: SidePanel): boolean {
  const opens = sidePanel() !== panel;
  if (opens) openSide(panel);
  else closeSide();
  return opens;
}

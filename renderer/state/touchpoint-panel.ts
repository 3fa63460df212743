// Asks the panel of touchpoints to take the keyboard.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { openSide } from './side-panel';

/** Counts how often it was asked. */
const store = createStore<{ readonly asked: number }>(() => ({ asked: 0 }));

export const useTouchpointPanelAsked = (): number => useStore(store, ({ asked }) => asked);

/** Opens the panel on what is selected and gives its first field the keyboard. */
export function openTouchpointPanel(): void {
  openSide('touchpoint');
  store.setState(({ asked }) => ({ asked: asked + 1 }));
}

// Which screen this window shows, and what the start screen needs. Nothing of it is saved.
import { createStore, useStore } from 'zustand';
import type { RecentFile } from '#shared/ipc/contract';
import type { Platform } from '../ui/key-caps';

interface WindowState {
  /** `starting`: main has not answered yet; `opening`: a project is being read. */
  readonly screen: 'starting' | 'start' | 'opening' | 'board';
  readonly recent: readonly RecentFile[];
  readonly platform: Platform;
}

export const windowStore = createStore<WindowState>(() => ({
  screen: 'starting',
  recent: [],
  platform: 'linux',
}));

export const useWindow = <T>(selector: (state: WindowState) => T): T => useStore(windowStore, selector);

/** True while a project is on the board. */
export const onBoard = (): boolean => windowStore.getState().screen === 'board';

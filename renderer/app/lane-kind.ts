// The question of which kind a lane is: asked for a new lane, or for one that is there.

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '#shared/base/id';
import { openDialog } from './dialogs';

interface Asked {
  /** The lane that is to change; null: a new one. */
  readonly laneId: Id | null;
}

const askedStore = createStore<Asked>(() => ({ laneId: null }));

export const useLaneAsked = (): Id | null => useStore(askedStore, ({ laneId }) => laneId);

export function askLaneKind(laneId: Id | null): void {
  askedStore.setState({ laneId });
  openDialog('lane-kind');
}

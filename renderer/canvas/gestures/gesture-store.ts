// What a gesture shows while it lasts and nobody outside the canvas needs to know: notes on their way, the hand.
import { createStore } from 'zustand/vanilla';
import type { Id } from '#shared/base/id';
import type { SceneItem } from '#shared/scene/primitives';
import type { Drag } from '../../tools/intent';

/** Notes as they were when they were picked up. */
export interface Taken {
  readonly items: readonly SceneItem[];
  /** In reading order, as commands want them. */
  readonly ids: readonly Id[];
}

interface GestureState {
  readonly drag: Drag | null;
  /** Set exactly while `drag` is. */
  readonly taken: Taken | null;
  /** The space bar is held. */
  readonly hand: boolean;
}

export const gestureStore = createStore<GestureState>(() => ({ drag: null, taken: null, hand: false }));

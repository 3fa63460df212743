// What a gesture shows while it lasts and nobody outside the canvas needs to know: notes on their way, the hand, the lasso.
import { createStore } from 'zustand/vanilla';
import type { BoardPoint } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { InkPoint } from '#shared/base/ink-code';
import type { SceneItem } from '#shared/scene/primitives';
import type { Drag, DrawnLine } from '../../tools/intent';

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
  /** The connector being drawn. */
  readonly connect: DrawnLine | null;
  /** The space bar is held. */
  readonly hand: boolean;
  /** The lasso was taken, and is put back after it was thrown once. */
  readonly lasso: boolean;
  /** The shape being drawn with it. */
  readonly lassoPath: readonly BoardPoint[] | null;
  /** The stroke being drawn. */
  readonly ink: readonly InkPoint[] | null;
  /** The strokes that the rubber has met so far. */
  readonly erased: ReadonlySet<Id> | null;
}

const atRest: GestureState = {
  drag: null,
  taken: null,
  connect: null,
  hand: false,
  lasso: false,
  lassoPath: null,
  ink: null,
  erased: null,
};

export const gestureStore = createStore<GestureState>(() => atRest);

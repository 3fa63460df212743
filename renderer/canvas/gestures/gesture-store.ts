// What a gesture shows while it lasts and nobody outside the canvas needs to know: notes on their way, the hand, the lasso.
import { createStore } from 'zustand/vanilla';
import type { BoardPoint } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { InkPoint } from '#shared/base/ink-code';
import type { SceneItem } from '#shared/scene/primitives';
import type { Bent } from '../../tools/curve/bent';
import type { CarriedPart, Drag, DrawnLine } from '../../tools/intent';
import type { Making } from '../../tools/tool-input';

/** Notes as they were when they were picked up. */
export interface Taken {
  readonly items: readonly SceneItem[];
  /** In reading order, as commands want them. */
  readonly ids: readonly Id[];
}

export interface Draft {
  readonly items: readonly SceneItem[];
  /** What it stands for; null: nothing is there yet. */
  readonly hides: ReadonlySet<Id> | null;
}

interface GestureState {
  readonly drag: Drag | null;
  /** Set exactly while `drag` is. */
  readonly taken: Taken | null;
  /** The part of the map whose header is carried, with its picture. */
  readonly carried: (CarriedPart & { readonly items: readonly SceneItem[] }) | null;
  /** The connector being drawn. */
  readonly connect: DrawnLine | null;
  /** The space bar is held. */
  readonly hand: boolean;
  /** The lasso was taken, and is put back after it was thrown once. */
  readonly lasso: boolean;
  /** The shape being drawn with it. */
  readonly lassoPath: readonly BoardPoint[] | null;
  /** The tool that makes something, taken and put back after it was used once. */
  readonly makes: Making | null;
  /** What is being made, or is on its way to another size: drawn as it would be, in place of what is there. */
  readonly draft: Draft | null;
  /** The point of a curve being bent; its curve is the draft. */
  readonly bent: Bent | null;
  /** The stroke being drawn. */
  readonly ink: readonly InkPoint[] | null;
  /** The strokes that the rubber has met so far. */
  readonly erased: ReadonlySet<Id> | null;
}

const atRest: GestureState = {
  drag: null,
  taken: null,
  carried: null,
  connect: null,
  hand: false,
  lasso: false,
  lassoPath: null,
  makes: null,
  draft: null,
  bent: null,
  ink: null,
  erased: null,
};

export const gestureStore = createStore<GestureState>(() => atRest);

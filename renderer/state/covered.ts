// How much of the board what floats over its upper edge and its lower right corner covers, in CSS pixels. For cameras
// that show the whole board; never a reason to move one that shows something else.
import { createStore } from 'zustand/vanilla';

export interface Covered {
  /** Height of the find bar with its distance from the edge. */
  readonly top: number;
  /** Width and height of the minimap with its distance from the edges. */
  readonly corner: { readonly width: number; readonly height: number };
}

export const coveredStore = createStore<Covered>(() => ({ top: 0, corner: { width: 0, height: 0 } }));

/** The find bar covers so much now; 0: it is gone. */
export const coverTop = (top: number): void => coveredStore.setState({ top });

/** The minimap covers so much now; 0: it is gone. */
export const coverCorner = (width: number, height: number): void =>
  coveredStore.setState({ corner: { width, height } });

// The pen of this window: whether it is in the hand, and its ink. Remembered as long as the window is open; never saved.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type LineWeight, lineWeights } from '#shared/model/records/lying';
import type { NoteColor } from '#shared/model/records/note';
import { focusCell, select } from './session';

export interface Pen {
  /** What is in the hand. */
  readonly held: null | 'pen' | 'rubber';
  readonly color: NoteColor;
  readonly weight: LineWeight;
}

export const penStore = createStore<Pen>(() => ({ held: null, color: 'blue', weight: 'medium' }));

export const usePen = <T>(selector: (pen: Pen) => T): T => useStore(penStore, selector);

/** Takes the pen or its rubber. What was selected is let go: from now on keys are the pen's. */
export function takePen(held: 'pen' | 'rubber'): void {
  select([]);
  focusCell(null);
  penStore.setState({ held });
}

export const putPenBack = (): void => penStore.setState({ held: null });

/** Ink is for drawing: with it the rubber is put back. */
export const setInk = (ink: Partial<Pick<Pen, 'color' | 'weight'>>): void =>
  penStore.setState({ ...ink, held: 'pen' });

/** The next heavier (1) or lighter (-1) weight; at the end it stays. */
export function changeWeight(by: 1 | -1): void {
  const weight = lineWeights[lineWeights.indexOf(penStore.getState().weight) + by];
  if (weight !== undefined) setInk({ weight });
}

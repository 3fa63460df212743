// How the curves that are laid over one another are told apart: each by its own dashes and its own mark, and by colour as well.
import type { NoteColor } from '../../../model/records/note';
import { type Corner, disc, polygon, star, triangleDown, triangleUp } from '../figure';

export interface CurveStyle {
  readonly color: NoteColor;
  /** In board units; the map's own curve alone has none. */
  readonly dash: readonly number[];
  /** The corners of its mark in a square of −1 … 1. */
  readonly mark: readonly Corner[];
}

const cross: readonly Corner[] = [
  [-0.35, -1],
  [0.35, -1],
  [0.35, -0.35],
  [1, -0.35],
  [1, 0.35],
  [0.35, 0.35],
  [0.35, 1],
  [-0.35, 1],
  [-0.35, 0.35],
  [-1, 0.35],
  [-1, -0.35],
  [-0.35, -0.35],
];
const bar: readonly Corner[] = [
  [-0.35, -1.1],
  [0.35, -1.1],
  [0.35, 1.1],
  [-0.35, 1.1],
];

/** In the order in which curves are laid over; as many as there can be. */
export const overlayStyles: readonly CurveStyle[] = [
  { color: 'violet', dash: [12, 6], mark: polygon(4) },
  { color: 'orange', dash: [3, 6], mark: disc },
  { color: 'pink', dash: [14, 5, 3, 5], mark: cross },
  { color: 'green', dash: [22, 7], mark: polygon(4, 0.5) },
  { color: 'blue', dash: [7, 7], mark: star(0.45) },
  { color: 'yellow', dash: [14, 4, 3, 4, 3, 4], mark: polygon(6) },
  { color: 'red', dash: [3, 11], mark: bar },
  { color: 'grey', dash: [24, 5, 8, 5], mark: polygon(5) },
];

/** The marks of the map's own curve: up above 0, down below it, round at it. */
export const signMark = (gap: number): readonly Corner[] =>
  gap > 0 ? triangleUp : gap < 0 ? triangleDown : disc;

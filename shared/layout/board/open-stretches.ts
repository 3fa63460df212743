// Neighbouring columns together: between them and others lies what is folded.
import type { Column } from './columns';

/** From side to side of the board, in board units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From left to right. */
export function openStretches(columns: readonly Column[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const { x, width } of columns) {
    const last = joined.at(-1);
    if (last?.end === x) joined[joined.length - 1] = { ...last, end: x + width };
    else joined.push({ start: x, end: x + width });
  }
  return joined;
}

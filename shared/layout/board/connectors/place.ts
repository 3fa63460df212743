// A cell, or the parking lot, as connectors see it: where its notes stand, what they cover together, and the lines
// between them. Its shape is the same object from layout to layout while its notes stand in it as they did.
import { bottom, type Rect, rect, right } from '../../../base/geometry';
import { clearance } from './ports';

/** Stands for how notes stand in a place, wherever the place is; compared by identity. */
export type Shape = Readonly<Record<never, never>>;

export interface Place {
  readonly rect: Rect;
  readonly notes: readonly Rect[];
  readonly shape: Shape;
  /** Around all its notes; null for none. */
  readonly block: Rect | null;
}

function blockAround(notes: readonly Rect[]): Rect | null {
  if (notes.length === 0) return null;
  let [left, top, end, low] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const note of notes) {
    left = Math.min(left, note.x);
    top = Math.min(top, note.y);
    end = Math.max(end, right(note));
    low = Math.max(low, bottom(note));
  }
  return rect(left, top, end - left, low - top);
}

/** True when the notes of both stand alike in them. */
function standAlike(a: Pick<Place, 'rect' | 'notes'>, b: Pick<Place, 'rect' | 'notes'>): boolean {
  if (a.notes === b.notes) return true;
  if (a.notes.length !== b.notes.length) return false;
  const [dx, dy] = [b.rect.x - a.rect.x, b.rect.y - a.rect.y];
  return a.notes.every((one, at) => {
    const other = b.notes[at] as Rect;
    return (
      one === other ||
      (one.x + dx === other.x &&
        one.y + dy === other.y &&
        one.width === other.width &&
        one.height === other.height)
    );
  });
}

/** `before`: the place of the last layout, whose shape is kept where nothing in it has moved. */
export function placeOf(area: Rect, notes: readonly Rect[], before: Place | undefined): Place {
  const alike = before !== undefined && standAlike(before, { rect: area, notes });
  return { rect: area, notes, shape: alike ? before.shape : {}, block: blockAround(notes) };
}

/** The lines between notes that flow in rows: before each, and after the last. */
const channels = (starts: readonly number[], ends: readonly number[]): number[] => [
  ...new Set(starts.map((start) => start - clearance)),
  Math.max(...ends) + clearance,
];

/** The lines between the notes of a place. */
export const linesIn = ({ notes }: Place): { readonly xs: number[]; readonly ys: number[] } => ({
  xs: channels(
    notes.map(({ x }) => x),
    notes.map(right),
  ),
  ys: channels(
    notes.map(({ y }) => y),
    notes.map(bottom),
  ),
});

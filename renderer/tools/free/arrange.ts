// Arranging several things: in line by an edge or the middle, evenly apart, or in rows without overlap. Rectangles in, how
// far each goes out; pure, and the same again changes nothing.
import { bottom, type Rect, right, union } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';

export interface Box {
  readonly id: Id;
  readonly rect: Rect;
}

export interface Shift {
  readonly dx: number;
  readonly dy: number;
}

export type Shifts = ReadonlyMap<Id, Shift>;
export const alignments = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/** Between things that are laid out in rows, in board units. */
const gap = 20;

const around = (boxes: readonly Box[]): Rect => {
  const [first, ...others] = boxes.map(({ rect }) => rect);
  if (first === undefined) throw new Error('nothing to arrange');
  return others.reduce(union, first);
};

const shifts = (boxes: readonly Box[], by: (rect: Rect, at: number) => Shift): Shifts =>
  new Map(boxes.map(({ id, rect }, at) => [id, by(rect, at)]));

/** In line with the outermost of them, or with the middle of all. */
export function aligned(boxes: readonly Box[], to: Alignment): Shifts {
  if (boxes.length === 0) return new Map();
  const all = around(boxes);
  const along: Readonly<Record<Alignment, (rect: Rect) => Shift>> = {
    left: (rect) => ({ dx: all.x - rect.x, dy: 0 }),
    center: (rect) => ({ dx: Math.round(all.x + all.width / 2 - rect.x - rect.width / 2), dy: 0 }),
    right: (rect) => ({ dx: right(all) - right(rect), dy: 0 }),
    top: (rect) => ({ dx: 0, dy: all.y - rect.y }),
    middle: (rect) => ({ dx: 0, dy: Math.round(all.y + all.height / 2 - rect.y - rect.height / 2) }),
    bottom: (rect) => ({ dx: 0, dy: bottom(all) - bottom(rect) }),
  };
  return shifts(boxes, along[to]);
}

/** The gaps between them made even; the first and the last stay, and so does their order. */
export function distributed(boxes: readonly Box[], axis: 'x' | 'y'): Shifts {
  const size = axis === 'x' ? 'width' : 'height';
  const sorted = [...boxes].sort(
    (a, b) => a.rect[axis] - b.rect[axis] || a.rect[size] - b.rect[size] || (a.id < b.id ? -1 : 1),
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || sorted.length < 3) return new Map();
  const span = last.rect[axis] + last.rect[size] - first.rect[axis];
  const taken = sorted.reduce((sum, { rect }) => sum + rect[size], 0);
  const space = (span - taken) / (sorted.length - 1);
  let at = first.rect[axis];
  const starts = sorted.map(({ rect }) => {
    const start = at;
    at += rect[size] + space;
    return Math.round(start);
  });
  return shifts(sorted, (rect, index) => {
    const by = index === sorted.length - 1 ? 0 : (starts[index] ?? 0) - rect[axis];
    return axis === 'x' ? { dx: by, dy: 0 } : { dx: 0, dy: by };
  });
}

/** Rows as the eye sees them: what begins above the middle of a row's first thing stands in its row. */
function rowsOf(boxes: readonly Box[]): Box[][] {
  const rows: Box[][] = [];
  for (const box of [...boxes].sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x)) {
    const row = rows.at(-1);
    const first = row?.[0]?.rect;
    if (row !== undefined && first !== undefined && box.rect.y < first.y + first.height / 2) row.push(box);
    else rows.push([box]);
  }
  for (const row of rows) row.sort((a, b) => a.rect.x - b.rect.x || a.rect.y - b.rect.y);
  return rows;
}

/** In rows without overlap, in reading order, from the corner where the uppermost and leftmost of them are. */
export function tidied(boxes: readonly Box[]): Shifts {
  if (boxes.length === 0) return new Map();
  const { x: left, y } = around(boxes);
  const placed = new Map<Id, Shift>();
  let top = y;
  for (const row of rowsOf(boxes)) {
    let x = left;
    for (const { id, rect } of row) {
      placed.set(id, { dx: x - rect.x, dy: top - rect.y });
      x += rect.width + gap;
    }
    top += Math.max(...row.map(({ rect }) => rect.height)) + gap;
  }
  return placed;
}

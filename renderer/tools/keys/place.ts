// Where the keyboard can stand: the cells that take notes, the pieceCells of lanes that hold pieces, and the parking lot. Found by where they lie, so that
// keys mean what the eye sees.
import { bottom, type Rect, right } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import type { CellPlace } from '../intent';

export interface Place extends CellPlace {
  readonly rect: Rect;
  /** In their order in the cell. */
  readonly noteIds: readonly Id[];
  /** Notes are put there. */
  readonly takesNotes: boolean;
}

export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** All places of a board, row by row, the parking lot last. */
export function placesOf(layout: BoardLayout): readonly Place[] {
  const cells = [
    ...layout.cells.map((cell) => ({ ...cell, takesNotes: true })),
    ...layout.pieceCells.map((cell) => ({ ...cell, noteIds: [], takesNotes: false })),
  ].sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
  const { rect, noteIds } = layout.parking;
  return [...cells, { stageId: null, laneId: null, rect, noteIds, takesNotes: true }];
}

export const samePlace = (a: CellPlace, b: CellPlace): boolean =>
  a.stageId === b.stageId && a.laneId === b.laneId;

/** How far the middle of `to` lies from that of `from` in a direction, and to its side. */
function offset(from: Rect, to: Rect, direction: Direction): { ahead: number; aside: number } {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2);
  const dy = to.y + to.height / 2 - (from.y + from.height / 2);
  if (direction === 'left' || direction === 'right') {
    return { ahead: direction === 'left' ? -dx : dx, aside: Math.abs(dy) };
  }
  return { ahead: direction === 'up' ? -dy : dy, aside: Math.abs(dx) };
}

/** True when `to` begins where `from` ends in that direction, or later. */
function isBeyond(from: Rect, to: Rect, direction: Direction): boolean {
  if (direction === 'left') return right(to) <= from.x + 1;
  if (direction === 'right') return to.x >= right(from) - 1;
  return direction === 'up' ? bottom(to) <= from.y + 1 : to.y >= bottom(from) - 1;
}

/** True when two rectangles share some of the axis across the direction: one lies straight ahead of the other. */
export function isInLine(from: Rect, to: Rect, direction: Direction): boolean {
  if (direction === 'left' || direction === 'right') {
    return to.y < bottom(from) - 1 && bottom(to) > from.y + 1;
  }
  return to.x < right(from) - 1 && right(to) > from.x + 1;
}

/** The nearest of the things that lie beyond `from` in a direction; things to the side count thrice. */
export function nearestBeyond<T extends { readonly rect: Rect }>(
  things: Iterable<T>,
  from: Rect,
  direction: Direction,
): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const thing of things) {
    if (!isBeyond(from, thing.rect, direction)) continue;
    const { ahead, aside } = offset(from, thing.rect, direction);
    const distance = ahead + 3 * aside;
    if (distance < least) {
      best = thing;
      least = distance;
    }
  }
  return best;
}

/** The thing whose middle lies nearest to that of a rectangle. */
export function nearestTo<T extends { readonly rect: Rect }>(things: Iterable<T>, rect: Rect): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const thing of things) {
    const { ahead, aside } = offset(rect, thing.rect, 'right');
    const distance = Math.hypot(ahead, aside);
    if (distance < least) {
      best = thing;
      least = distance;
    }
  }
  return best;
}

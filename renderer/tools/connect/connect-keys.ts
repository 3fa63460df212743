// Connecting by keyboard: from one note, arrows aim at others, Enter joins, Escape leaves. A pure table from the key,
// where the line starts and what it aims at, to what follows.
import { bottom, type Rect, right } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';

export interface Aim {
  readonly fromId: Id;
  /** The note aimed at; null before the first arrow. */
  readonly toId: Id | null;
}

export type AimIntent =
  | { readonly kind: 'aim'; readonly toId: Id }
  | { readonly kind: 'join'; readonly fromId: Id; readonly toId: Id }
  | { readonly kind: 'leave' }
  /** Nothing lies that way, or nothing is aimed at yet. */
  | { readonly kind: 'stay' };

const arrows: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a key does while a note is being chosen; null: it means what it always means. */
export function connectKeys(key: string, { fromId, toId }: Aim, layout: BoardLayout): AimIntent | null {
  if (key === 'Escape') return { kind: 'leave' };
  if (key === 'Enter') return toId === null ? { kind: 'stay' } : { kind: 'join', fromId, toId };
  const direction = arrows[key];
  const here = layout.notes.get(toId ?? fromId)?.rect;
  if (direction === undefined || here === undefined) return null;
  const next = nextNote(layout, here, direction, new Set([fromId, toId ?? fromId]));
  return next === null ? { kind: 'stay' } : { kind: 'aim', toId: next };
}

/** The nearest note that way: what lies straight ahead comes before what lies aside. */
function nextNote(
  layout: BoardLayout,
  here: Rect,
  [dx, dy]: readonly [number, number],
  without: ReadonlySet<Id>,
): Id | null {
  let best: { id: Id; cost: number } | null = null;
  for (const [id, { rect }] of layout.notes) {
    if (without.has(id)) continue;
    const ahead = dx * (middleX(rect) - middleX(here)) + dy * (middleY(rect) - middleY(here));
    if (ahead <= 1) continue;
    const aside =
      dx === 0
        ? between(here.x, right(here), rect.x, right(rect))
        : between(here.y, bottom(here), rect.y, bottom(rect));
    const cost = ahead + 3 * aside;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

const middleX = (r: Rect): number => r.x + r.width / 2;
const middleY = (r: Rect): number => r.y + r.height / 2;

/** The gap between two stretches of one axis; 0 where they overlap. */
const between = (start: number, end: number, otherStart: number, otherEnd: number): number =>
  Math.max(0, otherStart - end, start - otherEnd);

// Where the padlocks of what is locked are: on the headers of a locked structure, and on locked things that lie. Notes have
// their own. Pure.
import { type BoardPoint, contains, inflate, type Rect, rect, right } from '#shared/base/geometry';
import type { BoardLayout } from '#shared/layout/board';
import { padlockSize } from '#shared/scene/board/padlock';

export interface LockMark {
  readonly key: string;
  /** Of the padlock itself. */
  readonly rect: Rect;
  readonly on: 'stage' | 'phase' | 'lane' | 'thing';
}

const { width, height } = padlockSize;
/** From the upper right corner. */
const inset = 5;

const inCorner = (area: Rect): Rect => rect(right(area) - width - inset, area.y + inset, width, height);

/** A folded header has its chevrons in that corner: the padlock stands below them. */
const belowChevrons = (area: Rect): Rect => ({ ...inCorner(area), y: area.y + 6 * inset });

/** A text is not covered. */
const besideText = (area: Rect): Rect => rect(right(area) + inset, area.y + inset, width, height);

function onHeaders({ stages, phases, lanes }: BoardLayout): LockMark[] {
  const place = (area: Rect, folded: boolean): Rect => (folded ? belowChevrons(area) : inCorner(area));
  return [
    ...stages.map(({ stage: { id }, rect: area, fold }) => ({
      key: `lock/${id}`,
      rect: place(area, fold !== null),
      on: 'stage' as const,
    })),
    ...phases.map(({ phase: { id }, rect: area, fold }) => ({
      key: `lock/${id}`,
      rect: place(area, fold !== null),
      on: 'phase' as const,
    })),
    ...lanes.map(({ lane: { id }, rect: area }) => ({
      key: `lock/${id}`,
      rect: inCorner(area),
      on: 'lane' as const,
    })),
  ];
}

function onThings({ lying }: BoardLayout): LockMark[] {
  return [...lying.values()].flatMap(({ record, rect: area }) =>
    record.locked
      ? {
          key: `lock/${record.id}`,
          rect: record.type === 'free_text' ? besideText(area) : inCorner(area),
          on: 'thing' as const,
        }
      : [],
  );
}

const known = new WeakMap<BoardLayout, readonly LockMark[]>();

/** The same layout gives the same answer. */
export function lockMarks(layout: BoardLayout): readonly LockMark[] {
  const marks = known.get(layout) ?? [
    ...(layout.structureLocked ? onHeaders(layout) : []),
    ...onThings(layout),
  ];
  known.set(layout, marks);
  return marks;
}

/** A padlock is small: it is found a little beside it too. */
export const lockMarkAt = (layout: BoardLayout, point: BoardPoint): LockMark | null =>
  lockMarks(layout).find((mark) => contains(inflate(mark.rect, inset), point)) ?? null;

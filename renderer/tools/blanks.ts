// The empty places of lanes of pieces that ask for their first: a step without a touchpoint, a stage without a step where
// touchpoints are to be, a cell without a picture, a value or a step of the company, and the place of the next trigger.
// A hand presses them; they are on the screen only. Pure.
import {
  type BoardPoint,
  contains,
  inflate,
  intersects,
  type Rect,
  rect,
  right,
} from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout, PieceBox } from '#shared/layout/board';
import { cellPadding, gap, trigger } from '#shared/layout/board/measures';
import type { LaneKind } from '#shared/model/records/lane';

export interface Blank {
  readonly stageId: Id;
  readonly laneId: Id;
  /** Of a touchpoint to be; null for anything else. */
  readonly stepId: Id | null;
  readonly rect: Rect;
}

/** The side of the sign, in board units. */
const side = 40;

const filledByCells: ReadonlySet<LaneKind> = new Set(['images', 'metrics', 'company']);

/** The sign in the middle of a place, but not far below its top. */
const signIn = ({ x, y, width, height }: Rect): Rect =>
  rect(x + (width - side) / 2, y + Math.min((height - side) / 2, side), side, side);

/** Beside the last trigger, else in the first cell of the lane in which no note stands; null where there is no room. */
function forTrigger({ cells }: BoardLayout, laneId: Id, chips: readonly PieceBox[]): Blank | null {
  const own = cells.filter((cell) => cell.laneId === laneId);
  const last = chips.at(-1)?.rect;
  const free = own.find(({ noteIds }) => noteIds.length === 0)?.rect;
  const corner =
    last !== undefined
      ? { x: right(last) + trigger.gap, y: last.y + (last.height - side) / 2 }
      : free && { x: free.x + cellPadding, y: free.y + cellPadding };
  if (corner === undefined) return null;
  const spot = rect(corner.x, corner.y, side, side);
  const end = { x: right(spot) + gap, y: spot.y };
  const [cell, beyond] = [spot, end].map((at) => own.find((one) => contains(one.rect, at)));
  if (cell === undefined || beyond === undefined) return null;
  return { stageId: cell.stageId, laneId, stepId: null, rect: spot };
}

function found(layout: BoardLayout): readonly Blank[] {
  const byLane = new Map<Id, PieceBox[]>(layout.lanes.map(({ lane }) => [lane.id, []]));
  for (const piece of layout.pieces.values()) byLane.get(piece.laneId)?.push(piece);
  const open = layout.lanes.filter(({ held }) => held === null).map(({ lane }) => lane);
  const shows =
    open.find(({ id }) => byLane.get(id)?.some(({ kind }) => kind === 'trigger')) ??
    open.find(({ kind }) => kind === 'triggers');
  return open.flatMap(({ id: laneId, kind }): Blank[] => {
    const pieces = byLane.get(laneId) ?? [];
    if (kind === 'triggers') {
      const blank = shows?.id === laneId ? forTrigger(layout, laneId, pieces) : null;
      return blank === null ? [] : [blank];
    }
    if (kind !== 'touchpoints' && !filledByCells.has(kind)) return [];
    const cells = layout.pieceCells.filter((cell) => cell.laneId === laneId);
    const asking = cells.flatMap(({ stageId, rect: area }) =>
      pieces.some((piece) => intersects(piece.rect, area))
        ? []
        : { stageId, laneId, stepId: null, rect: signIn(area) },
    );
    if (kind !== 'touchpoints') return asking;
    const slots = pieces.flatMap((piece) =>
      piece.kind === 'slot'
        ? { stageId: piece.stageId, laneId, stepId: piece.stepId, rect: signIn(piece.rect) }
        : [],
    );
    return [...slots, ...asking];
  });
}

const known = new WeakMap<BoardLayout, readonly Blank[]>();

/** The same layout gives the same answer. */
export function blanksOf(layout: BoardLayout): readonly Blank[] {
  const blanks = known.get(layout) ?? found(layout);
  known.set(layout, blanks);
  return blanks;
}

/** Found within `reach` board units of the sign too: small signs are hit like large ones. Null where there is none. */
export const blankAt = (layout: BoardLayout, point: BoardPoint, reach = 0): Blank | null =>
  blanksOf(layout).find(({ rect: area }) => contains(inflate(area, reach), point)) ?? null;

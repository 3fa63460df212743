// A place that a thing may have: whole numbers, nothing beyond the board, in the free area nothing above or left of its
// field, and no arrow without a length.
import type { Id } from '../../base/id';
import { farthest } from '../../model/records/lying';

/** In board units, as a hand asks for it; what a thing has not is not said. */
export interface AskedPlace {
  readonly stageId?: Id | null;
  readonly x: number;
  readonly y: number;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly endX?: number;
  readonly endY?: number;
}

const within = (value: number, low: number): number =>
  // Adding zero makes minus zero none.
  Math.round(Math.max(low, Math.min(farthest, value))) + 0;

type Lengths = Partial<Record<'width' | 'height' | 'endX' | 'endY', number>>;

/** The numbers of the place, brought within its bounds; only those that were asked for. */
export function placedWithin({ stageId = null, x, y, ...asked }: AskedPlace): {
  readonly x: number;
  readonly y: number;
} & Lengths {
  const lengths: Lengths = {};
  if (typeof asked.width === 'number') lengths.width = within(asked.width, 1);
  if (typeof asked.height === 'number') lengths.height = within(asked.height, 1);
  if (asked.endX !== undefined && asked.endY !== undefined) {
    lengths.endX = within(asked.endX, -farthest);
    lengths.endY = within(asked.endY, -farthest);
    if (lengths.endX === 0 && lengths.endY === 0) lengths.endX = 1;
  }
  const { endX = 0, endY = 0 } = lengths;
  const isFree = stageId === null;
  return {
    ...lengths,
    x: within(x, isFree ? Math.max(0, -endX) : -farthest),
    y: within(y, isFree ? Math.max(0, -endY) : -farthest),
  };
}

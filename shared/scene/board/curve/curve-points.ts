// Where the points of emotion curves are on the board: the same for whoever draws, hits or drags them.
import type { OverlaidPoint } from '../../../analysis/overlaid-curve';
import type { CurveValue } from '../../../analysis/step-figures';
import type { BoardPoint, Rect } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import type { BoardLayout, LaneBox } from '../../../layout/board';
import { emotion } from '../../../layout/board/measures';

export interface CurvePoint extends BoardPoint, CurveValue {
  readonly gap: number;
  /** The slot of its step. */
  readonly slotId: Id;
  readonly stepId: Id;
}

/** The scale of a lane: where 0 is, and board units for one point of gap. */
export interface CurveScale {
  readonly middle: number;
  readonly unit: number;
}

/** Every lane has the whole scale, so that a value means the same height on every map and under a hand. */
export const scaleOf = ({ y, height }: Rect): CurveScale => ({
  middle: y + height / 2,
  unit: (height / 2 - emotion.labelRoom) / emotion.reach,
});

/** The points of the map's own curve in a lane, from left to right. */
export function curvePoints(
  { slots }: Pick<BoardLayout, 'slots'>,
  { lane, row }: LaneBox,
  values: ReadonlyMap<Id, CurveValue>,
): readonly CurvePoint[] {
  const { middle, unit } = scaleOf(row);
  return slots.flatMap(({ id, laneId, stepId, rect }) => {
    const { gap = null, manual = false } = (laneId === lane.id && values.get(stepId)) || {};
    if (gap === null) return [];
    return [{ slotId: id, stepId, gap, manual, x: rect.x + rect.width / 2, y: middle - gap * unit }];
  });
}

/** Points no nearer than this to each other; a curve that is laid over may have several at one place. */
const leastApart = 12;

/** The points of a curve that is laid over, from left to right; what belongs to folded stages is left out. */
export function overlaidPoints(
  { slots, stages }: BoardLayout,
  { lane, row }: LaneBox,
  curve: readonly OverlaidPoint[],
): readonly (BoardPoint & { readonly gap: number })[] {
  const { middle, unit } = scaleOf(row);
  const xOf = ({ place }: OverlaidPoint): number | null => {
    if ('stepId' in place) {
      const slot = slots.find(({ laneId, stepId }) => laneId === lane.id && stepId === place.stepId);
      return slot === undefined ? null : slot.rect.x + slot.rect.width / 2;
    }
    const box = stages.find(({ stage }) => stage.id === place.stageId);
    return box === undefined || box.fold !== null ? null : box.column.x + place.share * box.column.width;
  };
  let end = -Infinity;
  return curve
    .flatMap((point) => {
      const x = xOf(point);
      return x === null ? [] : [{ x, y: middle - point.gap * unit, gap: point.gap }];
    })
    .sort((a, b) => a.x - b.x)
    .map((point) => {
      end = Math.max(point.x, end + leastApart);
      return { ...point, x: end };
    });
}

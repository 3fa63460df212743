// The cell at a point that is folded away, with its stage, phase or lane: what is dropped there goes to its end, unseen.
import { type BoardPoint, contains, type Rect, rect, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Lane } from '../../model/records/lane';
import type { BoardLayout } from '../board';

export interface FoldedPlace {
  /** The first of several stages that are folded together. */
  readonly stageId: Id;
  /** The first step behind a folded column; null without one, and where only the lane is folded. */
  readonly stepId: Id | null;
  readonly lane: Lane;
  /** Where the column, or the stage, crosses the row. */
  readonly rect: Rect;
}

/** Null where nothing is folded, or nothing is. */
export function foldedPlaceAt({ stages, phases, lanes }: BoardLayout, point: BoardPoint): FoldedPlace | null {
  const box = lanes.find(({ row }) => contains(row, point));
  if (box === undefined) return null;
  const crossing = ({ x, width }: Rect): Rect => rect(x, box.row.y, width, box.row.height);
  const fold = [...stages, ...phases].find(
    (part) => part.fold !== null && contains(part.fold.column, point),
  )?.fold;
  const [stageId] = fold?.stageIds ?? [];
  if (fold != null && stageId !== undefined) {
    return { stageId, stepId: fold.stepId, lane: box.lane, rect: crossing(fold.column) };
  }
  const stage = stages.find(({ column }) => point.x >= column.x && point.x < right(column));
  if (box.held === null || stage === undefined) return null;
  return { stageId: stage.stage.id, stepId: null, lane: box.lane, rect: crossing(stage.column) };
}

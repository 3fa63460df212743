// Where dropped cards of touchpoints would go: the step under the point, and the card they would stand before; the end of
// the first step of what is folded there.
import { type BoardPoint, bottom, contains, type Rect, rect, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout, CardTarget, StepBox } from '../board';
import { foldedPlaceAt } from './folded-place';
import { cellPadding, gap } from './measures';

const markHeight = 4;

const across = (point: BoardPoint, { x, width }: Rect): number =>
  Math.max(0, x - point.x, point.x - (x + width));

/** The step of the column under the point, the nearest one beside its steps; null in a stage without steps. */
function stepAt({ steps, stages }: BoardLayout, point: BoardPoint): StepBox | null {
  const stage = stages.find(({ column }) => point.x >= column.x && point.x < right(column));
  const own = steps.filter(({ step }) => step.stageId === stage?.stage.id);
  return own.reduce<StepBox | null>(
    (best, box) => (best === null || across(point, box.rect) < across(point, best.rect) ? box : best),
    null,
  );
}

/** The place for cards dropped at the point; those on their way are passed over. Null where cards cannot be. */
export function cardTarget(
  layout: BoardLayout,
  point: BoardPoint,
  moving: ReadonlySet<Id>,
): CardTarget | null {
  const lane = layout.lanes.find((box) => box.lane.kind === 'touchpoints' && contains(box.row, point));
  if (lane === undefined) return null;
  const step = stepAt(layout, point);
  const shut = foldedPlaceAt(layout, point);
  if (shut !== null) {
    const stepId = shut.stepId ?? step?.step.id;
    return stepId === undefined ? null : { stepId, beforeId: null, mark: shut.rect, folded: true };
  }
  if (step === null) return null;
  const staying = layout.touchpoints.filter(
    ({ id, laneId, touchpoint }) =>
      laneId === lane.lane.id && touchpoint.stepId === step.step.id && !moving.has(id),
  );
  const before = staying.find((card) => point.y < card.rect.y + card.rect.height / 2);
  const last = staying.at(-1);
  const y =
    before !== undefined
      ? before.rect.y - gap / 2
      : last !== undefined
        ? bottom(last.rect) + gap / 2
        : lane.row.y + cellPadding;
  const { x, width } = step.rect;
  const mark = rect(x, y - markHeight / 2, width, markHeight);
  return { stepId: step.step.id, beforeId: before?.id ?? null, mark, folded: false };
}

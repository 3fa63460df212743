// The points of the emotion curves on the board at this moment, for hands, keys and marks.
import { analyseMap } from '#shared/analysis/map-analysis';
import { type BoardPoint, type Camera, type Rect, rect, toBoard } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout, LaneBox } from '#shared/layout/board';
import type { Project } from '#shared/model/project';
import { type CurvePoint, curvePoints, scaleOf } from '#shared/scene/board/curve/curve-points';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import type { CurveGrip } from '../../tools/curve/bent';
import type { Pointer } from '../../tools/tool-input';

interface LaneCurve {
  readonly lane: LaneBox;
  readonly points: readonly CurvePoint[];
}

let made: { readonly layout: BoardLayout; readonly project: Project; readonly curves: LaneCurve[] } | null =
  null;

function curvesNow(): readonly LaneCurve[] {
  const { layout } = currentBoard();
  const { project } = documentStore.getState();
  if (made?.layout !== layout || made.project !== project) {
    const { steps } = analyseMap(project, layout.mapId);
    const lanes = layout.lanes.filter(({ lane }) => lane.kind === 'emotion' && !lane.folded);
    const curves = lanes.map((lane) => ({ lane, points: curvePoints(layout, lane, steps) }));
    made = { layout, project, curves };
  }
  return made.curves;
}

/** CSS pixels around a point in which it is hit. */
const reach: Readonly<Record<Pointer['by'], number>> = { mouse: 11, pen: 13, touch: 22 };

/** The point of a curve under a pointer, the nearest one. */
export const curvePointUnder = ({ at, by }: Pick<Pointer, 'at' | 'by'>, camera: Camera): CurveGrip | null =>
  curvePointAt(toBoard(camera, at), reach[by] / camera.zoom);

function curvePointAt(at: BoardPoint, within: number): CurveGrip | null {
  let best: CurveGrip | null = null;
  let least = within;
  for (const { lane, points } of curvesNow()) {
    for (const { slotId, stepId, gap, x, y } of points) {
      const distance = Math.hypot(at.x - x, at.y - y);
      if (distance > least) continue;
      least = distance;
      best = { laneId: lane.lane.id, stepId, slotId, gap, unit: scaleOf(lane.row).unit };
    }
  }
  return best;
}

/** The point of a slot; null where there is none yet. */
const pointOfSlot = (slotId: Id): CurvePoint | null =>
  curvesNow()
    .flatMap(({ points }) => points)
    .find((point) => point.slotId === slotId) ?? null;

/** Whether it is the slot of a curve's point, there or not yet. */
export function isPointOfCurve(slotId: Id): boolean {
  const piece = currentBoard().layout.pieces.get(slotId);
  return piece?.kind === 'slot' && piece.of === 'emotion';
}

/** Half the side of the square around a point. */
const around = 13;

/** Where something is to be marked that is selected: around the point of a curve, else where it stands. */
export function markOfPiece({ pieces, lanes }: BoardLayout, id: Id): Rect | null {
  const piece = pieces.get(id);
  if (piece === undefined) return null;
  if (piece.kind !== 'slot' || piece.of !== 'emotion') return piece.rect;
  const point = pointOfSlot(id);
  const lane = lanes.find((box) => box.lane.id === piece.laneId);
  const x = piece.rect.x + piece.rect.width / 2;
  const y = point?.y ?? (lane === undefined ? piece.rect.y : scaleOf(lane.row).middle);
  return rect(x - around, y - around, 2 * around, 2 * around);
}

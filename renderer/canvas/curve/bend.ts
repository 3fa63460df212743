// Shows a curve as it would be with one point elsewhere, and sets points by hand.
import { analyseMap } from '#shared/analysis/map-analysis';
import type { CurveValue } from '#shared/analysis/step-figures';
import type { Id } from '#shared/base/id';
import { setManualEmotion } from '#shared/change/commands/set-manual-emotion';
import { slotParts } from '#shared/layout/board/step-slots';
import { curveFigures } from '#shared/scene/board/curve/curve-figures';
import { curveKey, emotionCurve } from '#shared/scene/board/curve/emotion-curve';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { freshId } from '../../state/fresh-id';
import { sessionStore } from '../../state/session';
import { type Bent, liftedValue } from '../../tools/curve/bent';
import { gestureStore } from '../gestures/gesture-store';

/** Draws the lane's curves with the point where it is held; null: as they are. */
export function showBent(bent: Bent | null): void {
  gestureStore.setState({ draft: bent === null ? null : bentDraft(bent), bent });
}

function bentDraft({ laneId, stepId, value }: Bent) {
  const { layout, room } = currentBoard();
  const { project } = documentStore.getState();
  const lane = layout.lanes.find((box) => box.lane.id === laneId);
  if (lane === undefined) return null;
  const legend = layout.legends.find((one) => one.laneId === laneId);
  const figures = curveFigures(project, layout.mapId, legend);
  const values = new Map<Id, CurveValue>(figures.values).set(stepId, { gap: value, manual: true });
  const item = emotionCurve(layout, lane, { ...figures, values }, room);
  // One set for the whole gesture: what is left out of the picture is reckoned once.
  const hides = gestureStore.getState().draft?.hides ?? new Set([curveKey(laneId)]);
  return { items: [item], hides };
}

export const bend = ({ stepId, value }: Bent): void => void execute(setManualEmotion, { stepId, value });

/** The steps of the slots of curves that are selected. */
export const selectedPoints = (): Id[] => {
  const { pieces } = currentBoard().layout;
  return [...sessionStore.getState().selection].flatMap((id) => {
    const piece = pieces.get(id);
    return piece?.kind === 'slot' && piece.of === 'emotion' ? (slotParts(id)?.stepId ?? []) : [];
  });
};

/** Raises or lowers the point of a step by a step of the scale; one that is not there yet begins at 0. */
export function liftPoint(stepId: Id, by: number): void {
  const { layout } = currentBoard();
  const gap = analyseMap(documentStore.getState().project, layout.mapId).steps.get(stepId)?.gap ?? 0;
  execute(setManualEmotion, { stepId, value: liftedValue(gap, by) });
}

/** Gives the points of steps back to the ratings, all of them as one step to take back. */
export function resetPoints(stepIds: readonly Id[]): void {
  const gestureId = freshId();
  for (const stepId of stepIds) execute(setManualEmotion, { stepId, value: null }, { gestureId });
}

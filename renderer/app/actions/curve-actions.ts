// Actions on emotion curves: the selected point by keys and palette, and the curves of all other maps over a lane.
import { overlayCurves } from '#shared/change/commands/overlay-curves';
import type { ActionId } from '#shared/ipc/actions';
import { mostOverlays } from '#shared/layout/board/emotion-lane';
import { slotParts } from '#shared/layout/board/step-slots';
import { mapsOf } from '#shared/model/project';
import type { Lane } from '#shared/model/records/lane';
import type { Step } from '#shared/model/records/step';
import { liftPoint, resetPoints } from '../../canvas/curve/bend';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { sessionStore } from '../../state/session';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { pointAmong, selectedPart } from './selected';

/** How far a key lifts a point, in units of gap. */
const lift = 0.5;

const point = (): Step | null =>
  pointAmong(documentStore.getState().project, sessionStore.getState().selection);

/** Asked at every step of the camera: most selections are told apart by their first id. */
const withPoint = (): boolean => {
  const [first] = sessionStore.getState().selection;
  return onBoard() && first !== undefined && slotParts(first) !== null && point() !== null;
};

const onPoint = (does: (stepId: string) => void) => (): void => {
  const step = point();
  if (step !== null) does(step.id);
};

/** The selected emotion lane, else the first of the map. */
function emotionLane(): Lane | null {
  const { project, mapId } = documentStore.getState();
  const part = selectedPart();
  if (part?.type === 'lane' && part.kind === 'emotion') return part;
  for (const lane of project.lane.values()) {
    if (lane.mapId === mapId && lane.kind === 'emotion') return lane;
  }
  return null;
}

/** As many other maps as can be laid over, in their order. */
const otherMaps = ({ mapId }: Lane): string[] =>
  mapsOf(documentStore.getState().project)
    .flatMap(({ id }) => (id === mapId ? [] : id))
    .slice(0, mostOverlays);

/** Lays all others over; takes them off where they lie there already. */
function overlayAll(): void {
  const lane = emotionLane();
  if (lane === null) return;
  const others = otherMaps(lane);
  const all = others.every((id) => lane.overlayMapIds.includes(id));
  execute(overlayCurves, { laneId: lane.id, mapIds: all ? [] : others });
}

export const curveActions = {
  'raise-point': { enabled: withPoint, run: onPoint((id) => liftPoint(id, lift)) },
  'lower-point': { enabled: withPoint, run: onPoint((id) => liftPoint(id, -lift)) },
  'reset-point': {
    enabled: () => withPoint() && point()?.manualEmotion !== null,
    run: onPoint((id) => resetPoints([id])),
  },
  'overlay-curves': {
    enabled: () => onBoard() && documentStore.getState().project.map.size > 1 && emotionLane() !== null,
    run: overlayAll,
  },
} as const satisfies Partial<Record<ActionId, Action>>;

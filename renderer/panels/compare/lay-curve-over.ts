// Lays the curve of one map over the emotion lane of another, and shows it there.
import type { Id } from '#shared/base/id';
import { overlayCurves } from '#shared/change/commands/overlay-curves';
import { mapStructure } from '#shared/model/map-structure';
import { compareText } from '#shared/text/compare-text';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { say, sessionStore } from '../../state/session';

export function layCurveOver(beforeId: Id, afterId: Id, onLaid: (mapId: Id, laneId: Id) => void): void {
  const { project } = documentStore.getState();
  const lane = mapStructure(project, afterId).lanes.find(({ kind }) => kind === 'emotion');
  if (lane === undefined) {
    say({ tone: 'warning', text: compareText.noLane[sessionStore.getState().preferences.language] });
    return;
  }
  const laid = execute(overlayCurves, { laneId: lane.id, mapIds: [...lane.overlayMapIds, beforeId] });
  if (laid.ok) onLaid(afterId, lane.id);
}

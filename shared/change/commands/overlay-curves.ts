// Says which other maps' curves an emotion lane lays over its own: at most eight, each once.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { mostOverlays } from '../../layout/board/emotion-lane';
import { idSet } from '../../model/field';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export const overlayCurves: Command<{ readonly laneId: Id; readonly mapIds: readonly Id[] }> = {
  name: 'overlay-curves',
  plan(project, { laneId, mapIds }) {
    const lane = project.lane.get(laneId);
    if (lane?.kind !== 'emotion') return refused('gone');
    const overlayMapIds = idSet(mapIds.filter((id) => id !== lane.mapId && project.map.has(id)));
    if (overlayMapIds.length > mostOverlays) return refused('too-many-curves');
    return ok(diffOf([updating(lane, { overlayMapIds })]));
  },
};

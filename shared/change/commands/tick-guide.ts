// Ticks a task of the guide off on a map by hand, or takes the tick back.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import type { GuideTask } from '../../model/records/guide-tick';
import { adding, diffOf, removing } from '../build-diff';
import { type Command, refused } from '../command';

export interface TickGuide {
  readonly mapId: Id;
  readonly task: GuideTask;
  readonly ticked: boolean;
}

export const tickGuide: Command<TickGuide> = {
  name: 'tick-guide',
  plan(project, { mapId, task, ticked }, { newId }) {
    if (!project.map.has(mapId)) return refused('gone');
    const ticks = [...project.guide_tick.values()].filter(
      (tick) => tick.mapId === mapId && tick.task === task,
    );
    if (ticked && ticks.length === 0) return ok(diffOf([adding('guide_tick', newId(), { mapId, task })]));
    return ok(diffOf(ticked ? [] : ticks.map(removing)));
  },
};

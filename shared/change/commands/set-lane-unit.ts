// Says in what the values of a metrics lane are counted.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { laneUnitLimit } from '../../model/records/lane';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';

export const setLaneUnit: Command<{ readonly id: Id; readonly unit: string }> = {
  name: 'set-lane-unit',
  plan(project, { id, unit }) {
    const lane = project.lane.get(id);
    if (lane === undefined) return refused('gone');
    if (lane.kind !== 'metrics') return refused('metrics-lane-only');
    return ok(diffOf([updating(lane, { unit: labelText(unit, laneUnitLimit) })]));
  },
};

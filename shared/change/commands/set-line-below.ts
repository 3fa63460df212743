// Draws one of the blueprint lines below a lane, or takes it away.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import type { LaneLine } from '../../model/records/lane';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeStructure } from '../rules/can-change-structure';

export const setLineBelow: Command<{ readonly id: Id; readonly line: LaneLine }> = {
  name: 'set-line-below',
  plan(project, { id, line }) {
    const lane = project.lane.get(id);
    if (lane === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    return ok(diffOf([updating(lane, { lineBelow: line })]));
  },
};

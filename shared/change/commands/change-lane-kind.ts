// Makes a lane for notes one of another kind of notes. A name that nobody gave it follows the kind.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { holdsNotes, type LaneKind } from '../../model/records/lane';
import { laneNames } from '../../model/templates/lane-names';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeStructure } from '../rules/can-change-structure';

export const changeLaneKind: Command<{ readonly id: Id; readonly kind: LaneKind }> = {
  name: 'change-lane-kind',
  plan(project, { id, kind }) {
    const lane = project.lane.get(id);
    if (lane === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    if (!holdsNotes(lane.kind) || !holdsNotes(kind)) return refused('lane-kind-stays');
    const [before, after] = [laneNames[lane.kind], laneNames[kind]];
    const language = (['ru', 'en'] as const).find((one) => before[one] === lane.name);
    const name = language === undefined ? lane.name : after[language];
    return ok(diffOf([updating(lane, { kind, name })]));
  },
};

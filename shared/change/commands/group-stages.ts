// Makes a phase of neighbouring stages; they leave the phases they were in.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapStructure } from '../../model/map-structure';
import { adding, diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
import { canChangeStructure } from '../rules/can-change-structure';

export const groupStages: Command<{ readonly stageIds: readonly Id[]; readonly name: string }> = {
  name: 'group-stages',
  plan(project, { stageIds, name }, { newId }) {
    const mapId = stageIds.map((id) => project.stage.get(id)?.mapId).find((id) => id !== undefined);
    if (mapId === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const { stages } = mapStructure(project, mapId);
    const places = stages.flatMap((stage, at) => (stageIds.includes(stage.id) ? [at] : []));
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    if (last - first + 1 !== places.length) return refused('neighbours-only');
    const phaseId = newId();
    return ok(
      diffOf([
        adding('phase', phaseId, { mapId, name: labelText(name, labelLimit('phase')) }),
        ...places.map((at) => {
          const stage = stages[at];
          return stage === undefined ? null : updating(stage, { phaseId });
        }),
      ]),
    );
  },
};

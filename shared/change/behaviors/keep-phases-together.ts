// Whenever stages come to stand between those of a phase, each part of the phase beyond the first becomes a phase of its
// own with the same name: a phase is a run of neighbours.
import type { Id } from '../../base/id';
import { mapStructure } from '../../model/map-structure';
import type { Behavior } from '../behavior';
import { adding, diffOf, updating } from '../build-diff';
import type { Change } from '../diff';

export const keepPhasesTogether: Behavior = ({ before, after }, { newId }) => {
  if (before.stage === after.stage || after.phase.size === 0) return new Map();
  const changes: (Change | null)[] = [];
  for (const mapId of new Set([...after.phase.values()].map((phase) => phase.mapId))) {
    const seen = new Set<Id>();
    for (const { phase, stages } of mapStructure(after, mapId).phaseRuns) {
      if (phase === null) continue;
      if (seen.has(phase.id)) {
        const { name, folded } = phase;
        const phaseId = newId();
        changes.push(adding('phase', phaseId, { mapId, name, folded }));
        changes.push(...stages.map((stage) => updating(stage, { phaseId })));
      }
      seen.add(phase.id);
    }
  }
  return diffOf(changes);
};

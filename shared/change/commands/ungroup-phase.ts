// Dissolves a phase: its stages stand alone (the phase goes by behavior `drop-empty-phases`).
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeStructure } from '../rules/can-change-structure';

export const ungroupPhase: Command<{ readonly id: Id }> = {
  name: 'ungroup-phase',
  plan(project, { id }) {
    if (!project.phase.has(id)) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const stages = [...project.stage.values()].filter(({ phaseId }) => phaseId === id);
    return ok(diffOf(stages.map((stage) => updating(stage, { phaseId: null }))));
  },
};

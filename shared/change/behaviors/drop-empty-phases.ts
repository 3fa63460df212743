// Whenever the last stage of a phase goes, or leaves it, the phase goes: it stands only where its stages stand.
import type { Behavior } from '../behavior';
import { diffOf, removing } from '../build-diff';

export const dropEmptyPhases: Behavior = ({ before, after }) => {
  if (before.stage === after.stage) return new Map();
  const used = new Set([...after.stage.values()].map((stage) => stage.phaseId));
  const emptied = [...after.phase.values()].filter((phase) => !used.has(phase.id));
  return diffOf(emptied.map(removing));
};

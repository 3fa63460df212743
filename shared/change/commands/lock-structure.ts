// Locks phases, stages, steps and lanes for the room, or unlocks them. Notes go on to be written and moved.
import { ok } from '../../base/result';
import { projectRecord } from '../../model/project';
import { diffOf, updating } from '../build-diff';
import type { Command } from '../command';

export const lockStructure: Command<{ readonly locked: boolean }> = {
  name: 'lock-structure',
  plan(project, { locked }) {
    return ok(diffOf([updating(projectRecord(project), { structureLocked: locked })]));
  },
};

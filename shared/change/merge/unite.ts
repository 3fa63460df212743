// Uniting: any number of copies of a project become one, in any order, once or again. Pure; what it did is in the result.
import type { Id } from '../../base/id';
import { checkProject } from '../../model/invariants';
import type { Project } from '../../model/project';
import { between, type Diff } from '../diff';
import type { Copy } from './copy';
import { joinCopies } from './join-copies';
import { mend } from './mend';
import { wholeRecord } from './registers';
import { revive } from './revive';
import type { Stamp } from './stamp';

export interface United {
  /** All copies as one state, as their stamps tell. */
  readonly joined: Copy;
  /** What had to be brought back or mended for the whole to hold; the uniting itself is the author of it. */
  readonly mended: Diff;
  /** The united project. */
  readonly project: Project;
  /** What stands beside the values in it until somebody decides. */
  readonly beside: Copy['losers'];
}

/** When a record was made; of one that has just come back, when it went. */
function madeAt({ stamps, tombstones }: Copy, id: Id): Stamp {
  const stamp = stamps.get(id)?.get(wholeRecord) ?? tombstones.get(id)?.stamp;
  if (stamp === undefined) throw new Error(`nobody has made ${id}`);
  return stamp;
}

/** Records of the joined copies as a project in which all holds. Throws where they cannot be, which is a bug. */
export function madeWhole(joined: Copy, records: Project): Project {
  const project = mend({
    project: revive(records, joined.tombstones),
    made: (id) => madeAt(joined, id),
  });
  const [problem] = checkProject(project);
  if (problem !== undefined)
    throw new Error(`uniting breaks ${problem.invariant} at ${problem.type} ${problem.id}`);
  return project;
}

/** The copies as one. */
export function unite(copies: readonly [Copy, ...Copy[]]): United {
  const joined = copies.reduce(joinCopies);
  const project = madeWhole(joined, joined.project);
  return { joined, mended: between(joined.project, project), project, beside: joined.losers };
}

// A behavior: whenever something happens in a diff, something else follows. One consequence per file.
import type { Project } from '../model/project';
import type { PlanContext } from './command';
import type { Diff } from './diff';

export interface Happening {
  readonly before: Project;
  /** The project with all that has been planned so far. */
  readonly after: Project;
  readonly diff: Diff;
}

/** Returns what must be done on top of `after`; an empty diff when nothing follows. */
export type Behavior = (happening: Happening, context: Pick<PlanContext, 'newId' | 'now'>) => Diff;

// Folds stages, phases and lanes, or unfolds them. It is how a map is looked at, not how it is built: a locked structure
// folds too.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export interface FoldParts {
  readonly ids: readonly Id[];
  readonly folded: boolean;
}

export const foldParts: Command<FoldParts> = {
  name: 'fold-parts',
  plan(project, { ids, folded }) {
    const parts = ids.flatMap(
      (id) => project.stage.get(id) ?? project.phase.get(id) ?? project.lane.get(id) ?? [],
    );
    if (parts.length === 0) return refused('gone');
    return ok(diffOf(parts.map((part) => updating(part, { folded }))));
  },
};

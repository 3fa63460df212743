// The records a diff has added, to select or edit what a command has just made.
import type { Id } from '#shared/base/id';
import type { Diff } from '#shared/change/diff';

export const addedIds = (diff: Diff): ReadonlySet<Id> =>
  new Set([...diff].filter(([, change]) => change.kind === 'add').map(([id]) => id));

// The records a diff has added, to select or edit what a command has just made.
import type { Id } from '#shared/base/id';
import type { Diff } from '#shared/change/diff';

export const addedIds = (diff: Diff): ReadonlySet<Id> =>
  new Set([...diff].filter(([, change]) => change.kind === 'add').map(([id]) => id));

/** Of those the touchpoints: their answers are added with them. */
export const addedTouchpoints = (diff: Diff): readonly Id[] =>
  [...diff].flatMap(([id, change]) =>
    change.kind === 'add' && change.record.type === 'touchpoint' ? [id] : [],
  );

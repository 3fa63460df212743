// What was added is selected, and its name is open for typing.
import type { Id } from '#shared/base/id';
import type { Result } from '#shared/base/result';
import { foldParts } from '#shared/change/commands/fold-parts';
import type { Diff } from '#shared/change/diff';
import { foldsAround } from '#shared/model/folded';
import { partText } from '#shared/text/board-text';
import { documentStore } from '../state/document';
import { execute } from '../state/execute';
import { lastCommit } from '../state/last-commit';
import { select, sessionStore, startEditing } from '../state/session';

/** What was added within something folded is seen: one gesture with the adding. */
function unfoldAround(id: Id): void {
  const ids = foldsAround(documentStore.getState().project, id).map((part) => part.id);
  const gestureId = lastCommit.getState().commit?.gestureId;
  if (ids.length > 0)
    execute(foldParts, { ids, folded: false }, gestureId === undefined ? {} : { gestureId });
}

/** The first added record of the type; nothing where the command was refused. */
export function nameAdded(done: Result<Diff>, type: 'stage' | 'step' | 'lane' | 'phase'): void {
  const changes = done.ok ? [...done.value.values()] : [];
  const added = changes.find((change) => change.kind === 'add' && change.record.type === type);
  if (added?.kind !== 'add') return;
  const { id } = added.record;
  unfoldAround(id);
  select([id]);
  startEditing({ id, field: type === 'step' ? 'title' : 'name' });
}

/** What a new part is called until it gets its name. */
export const newName = (part: keyof typeof partText): string =>
  partText[part][sessionStore.getState().preferences.language];

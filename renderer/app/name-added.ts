// What was added is selected, and its name is open for typing.
import type { Result } from '#shared/base/result';
import type { Diff } from '#shared/change/diff';
import { partText } from '#shared/text/board-text';
import { select, sessionStore, startEditing } from '../state/session';

/** The first added record of the type; nothing where the command was refused. */
export function nameAdded(done: Result<Diff>, type: 'stage' | 'step' | 'lane' | 'phase'): void {
  const changes = done.ok ? [...done.value.values()] : [];
  const added = changes.find((change) => change.kind === 'add' && change.record.type === type);
  if (added?.kind !== 'add') return;
  const { id } = added.record;
  select([id]);
  startEditing({ id, field: type === 'step' ? 'title' : 'name' });
}

/** What a new part is called until it gets its name. */
export const newName = (part: keyof typeof partText): string =>
  partText[part][sessionStore.getState().preferences.language];

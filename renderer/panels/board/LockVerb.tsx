// The padlock among the verbs of notes: locks them, or unlocks them where all are locked.
import { Lock, LockOpen } from 'lucide-react';
import type { Note } from '#shared/model/records/note';
import { connectorText } from '#shared/text/connector-text';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import { useAction } from '../use-action';

export function LockVerb({ notes }: { readonly notes: readonly Note[] }) {
  const say = useText(connectorText);
  const locked = notes.every((note) => note.locked);
  return (
    <IconButton
      {...useAction('lock')}
      side="top"
      icon={locked ? LockOpen : Lock}
      label={locked ? say.unlock : say.lock}
    />
  );
}

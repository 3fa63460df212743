// The padlock among the verbs of notes and lying things: locks them, or unlocks them where all are locked.
import { Lock, LockOpen } from 'lucide-react';
import { connectorText } from '#shared/text/connector-text';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import { useAction } from '../use-action';

export function LockVerb({ items }: { readonly items: readonly { readonly locked: boolean }[] }) {
  const say = useText(connectorText);
  const locked = items.every((item) => item.locked);
  return (
    <IconButton
      {...useAction('lock')}
      side="top"
      icon={locked ? LockOpen : Lock}
      label={locked ? say.unlock : say.lock}
    />
  );
}

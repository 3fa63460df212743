// An action as an icon button: named, keyed and enabled as the action says.
import type { LucideIcon } from 'lucide-react';
import type { ActionId } from '#shared/ipc/actions';
import { IconButton, type IconButtonProps } from '../ui/IconButton';
import { useAction } from './use-action';

interface ActionButtonProps extends Pick<IconButtonProps, 'side' | 'size'> {
  readonly id: ActionId;
  readonly icon: LucideIcon;
}

export function ActionButton({ id, ...look }: ActionButtonProps) {
  return <IconButton {...look} {...useAction(id)} />;
}

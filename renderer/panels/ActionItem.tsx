// An action as a menu item.
import type { LucideIcon } from 'lucide-react';
import type { ActionId } from '#shared/ipc/actions';
import { MenuItem } from '../ui/Menu';
import { useAction } from './use-action';

export function ActionItem({ id, icon }: { readonly id: ActionId; readonly icon: LucideIcon }) {
  const { label, keys, disabled, onClick } = useAction(id);
  return <MenuItem label={label} icon={icon} keys={keys} disabled={disabled} onSelect={onClick} />;
}

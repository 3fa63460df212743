// Gives a map another name.
import type { Id } from '#shared/base/id';
import { renameItem } from '#shared/change/commands/rename-item';
import { execute } from '../../state/execute';

export const renameMap = (id: Id, name: string): void => void execute(renameItem, { id, name });

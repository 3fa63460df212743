// Gives the project another name.
import { renameItem } from '#shared/change/commands/rename-item';
import { projectRecord } from '#shared/model/project';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';

export function renameProject(name: string): void {
  execute(renameItem, { id: projectRecord(documentStore.getState().project).id, name });
}

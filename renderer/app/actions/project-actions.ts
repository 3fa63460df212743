// Actions on the project as a file: begin, open, save, export, print, leave.
import type { ActionId } from '#shared/ipc/actions';
import type { ExportFormat } from '#shared/ipc/export-options';
import { boardText } from '#shared/text/board-text';
import { chooseFormat, exportOptionsNow } from '../../panels/dialogs/export/export-choices';
import { documentStore } from '../../state/document';
import { say, sessionStore } from '../../state/session';
import { askAloud } from '../ask-aloud';
import { openDialog } from '../dialogs';
import { onBoard } from '../window-state';
import { type Action, always } from './action';

const language = () => sessionStore.getState().preferences.language;

const asking =
  (channel: 'project:open' | 'project:save' | 'project:save-as' | 'project:close' | 'app:quit') =>
  async () => {
    await askAloud(channel, {});
  };

async function saveCopy(): Promise<void> {
  const saved = await askAloud('project:save-copy', {});
  if (saved !== null) say({ tone: 'info', text: boardText.copySaved[language()](saved.fileName) });
}

async function print(): Promise<void> {
  const { mapId } = documentStore.getState();
  if (mapId !== null) await askAloud('print:run', { mapId, options: exportOptionsNow(language()) });
}

const exporting = (format: ExportFormat) => (): void => {
  chooseFormat(format);
  openDialog('export');
};

const begin = async (): Promise<void> => {
  await askAloud('project:new', { kind: 'template', name: 'blank', language: language() });
};

const everywhere = { enabled: always, whileTyping: true } as const;
const withProject = { enabled: onBoard, whileTyping: true } as const;

export const projectActions = {
  'project-new': { ...everywhere, run: begin },
  'project-open': { ...everywhere, run: asking('project:open') },
  'project-save': { ...withProject, run: asking('project:save') },
  'project-save-as': { ...withProject, run: asking('project:save-as') },
  'project-save-copy': { ...withProject, run: saveCopy },
  'project-rename': { ...withProject, run: () => openDialog('rename-project') },
  'project-close': { ...withProject, run: asking('project:close') },
  'export-pdf': { ...withProject, run: exporting('pdf') },
  'export-png': { ...withProject, run: exporting('png') },
  'export-svg': { ...withProject, run: exporting('svg') },
  print: { ...withProject, run: print },
  quit: { ...everywhere, overDialogs: true, run: asking('app:quit') },
} as const satisfies Partial<Record<ActionId, Action>>;

// The dialog that is open, with what its buttons do.
import { useCallback } from 'react';
import type { ExportDone } from '#shared/ipc/contract';
import type { ExportOptions } from '#shared/ipc/export-options';
import { on } from '../bridge/bridge';
import { AboutDialog } from '../panels/dialogs/about/AboutDialog';
import { ExportDialog } from '../panels/dialogs/export/ExportDialog';
import { KeysSheet } from '../panels/dialogs/keys/KeysSheet';
import { Palette } from '../panels/dialogs/palette/Palette';
import { currentBoard } from '../state/board';
import { documentStore } from '../state/document';
import { useSession } from '../state/session';
import { actionEnabled, runAction } from './actions/run-action';
import { askAloud } from './ask-aloud';
import { closeDialog } from './dialogs';

export function Dialogs() {
  const dialog = useSession((session) => session.dialog);
  switch (dialog) {
    case 'export':
      return <Exporting />;
    case 'about':
      return <AboutDialog load={loadAbout} onClose={closeDialog} />;
    case 'keys':
      return <KeysSheet onClose={closeDialog} />;
    case 'palette':
      return <Commands />;
    default:
      return null;
  }
}

const loadAbout = () => askAloud('app:about', {});

function Commands() {
  return (
    <Palette
      enabled={actionEnabled}
      onClose={closeDialog}
      onRun={(id) => {
        closeDialog();
        runAction(id);
      }}
    />
  );
}

function Exporting() {
  const { scene } = currentBoard();
  const onProgress = useCallback(
    (listener: (share: number) => void) =>
      on('export:progress', ({ done, total }) => listener(total > 0 ? done / total : 0)),
    [],
  );
  const run = async (options: ExportOptions): Promise<ExportDone | null> => {
    const { mapId } = documentStore.getState();
    return mapId === null ? null : askAloud('export:run', { mapId, options });
  };
  const print = (options: ExportOptions): void => {
    const { mapId } = documentStore.getState();
    closeDialog();
    if (mapId !== null) void askAloud('print:run', { mapId, options });
  };
  return (
    <ExportDialog
      scene={scene}
      onRun={run}
      onPrint={print}
      onReveal={() => void askAloud('export:reveal', {})}
      onProgress={onProgress}
      onClose={closeDialog}
    />
  );
}

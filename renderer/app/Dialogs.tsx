// The dialog that is open, with what its buttons do.
import { useCallback } from 'react';
import type { Id } from '#shared/base/id';
import type { ExportDone } from '#shared/ipc/contract';
import type { ExportOptions } from '#shared/ipc/export-options';
import { posterOf } from '#shared/scene/poster';
import { pasteText } from '#shared/text/paste-text';
import { on } from '../bridge/bridge';
import { importNotes, type NotesToImport } from '../canvas/clipboard/import-notes';
import { forgetPasted, usePasted } from '../canvas/clipboard/pasted-store';
import { jumpToItem } from '../canvas/jump';
import { CompareView } from '../panels/compare/CompareView';
import { AboutDialog } from '../panels/dialogs/about/AboutDialog';
import { ExportDialog } from '../panels/dialogs/export/ExportDialog';
import { ImportDialog } from '../panels/dialogs/import/ImportDialog';
import { KeysSheet } from '../panels/dialogs/keys/KeysSheet';
import { LaneKindDialog } from '../panels/dialogs/lane-kind/LaneKindDialog';
import { ChannelsDialog } from '../panels/dialogs/lists/ChannelsDialog';
import { DepartmentsDialog } from '../panels/dialogs/lists/DepartmentsDialog';
import { Palette } from '../panels/dialogs/palette/Palette';
import { PasteTableDialog } from '../panels/dialogs/paste-table/PasteTableDialog';
import { forgetTablePaste, pasteIntoTable, useTablePaste } from '../panels/table/table-paste';
import { currentBoard } from '../state/board';
import { documentStore, useDocument } from '../state/document';
import { say, sessionStore, useSession } from '../state/session';
import { goToMap } from './actions/map-verbs';
import { turnLane } from './actions/part-actions';
import { actionEnabled, runAction } from './actions/run-action';
import { newLane } from './actions/structure-actions';
import { askAloud } from './ask-aloud';
import { closeDialog } from './dialogs';
import { useLaneAsked } from './lane-kind';

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
    case 'lane-kind':
      return <LaneKinds />;
    case 'paste-table':
      return <TablePasting />;
    case 'compare':
      return <CompareView onClose={closeDialog} onGo={goToPart} />;
    case 'import':
      return <Importing />;
    case 'departments':
      return <DepartmentsDialog onClose={closeDialog} />;
    case 'channels':
      return <ChannelsDialog onClose={closeDialog} />;
    default:
      return null;
  }
}

/** From a comparison to a part of one of its maps. */
function goToPart(mapId: Id, partId: Id): void {
  closeDialog();
  goToMap(mapId);
  jumpToItem(partId);
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

function LaneKinds() {
  const laneId = useLaneAsked();
  const lane = useDocument(({ project }) => (laneId === null ? undefined : project.lane.get(laneId)));
  return (
    <LaneKindDialog
      current={lane?.kind ?? null}
      onClose={closeDialog}
      onChoose={(kind) => {
        closeDialog();
        if (lane === undefined) newLane(kind);
        else turnLane(lane.id, kind);
      }}
    />
  );
}

function Exporting() {
  const { layout, scene } = currentBoard();
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
      scene={posterOf(scene, layout)}
      onRun={run}
      onPrint={print}
      onReveal={() => void askAloud('export:reveal', {})}
      onProgress={onProgress}
      onClose={closeDialog}
    />
  );
}

function TablePasting() {
  const waiting = useTablePaste((state) => state.waiting);
  const close = useCallback(() => {
    forgetTablePaste();
    closeDialog();
  }, []);
  const run = (): void => {
    if (waiting !== null && pasteIntoTable(waiting)) close();
  };
  return waiting === null ? null : <PasteTableDialog waiting={waiting} onRun={run} onClose={close} />;
}

function Importing() {
  const waiting = usePasted((state) => state.toImport);
  const close = useCallback(() => {
    forgetPasted();
    closeDialog();
  }, []);
  const run = async (notes: NotesToImport, running: Parameters<typeof importNotes>[1]): Promise<void> => {
    if (!(await importNotes(notes, running))) return;
    close();
    const { language } = sessionStore.getState().preferences;
    say({ tone: 'info', text: pasteText.addedCount[language](notes.texts.length) });
  };
  return waiting === null ? null : <ImportDialog waiting={waiting} onRun={run} onClose={close} />;
}

// The project of this window and how safe it is. Changed by `execute`, history and loading alone.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Id, idLength } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { parseCommit } from '#shared/change/commit';
import type { LoadedProject, SaveStatus } from '#shared/ipc/contract';
import { recordsOf } from '#shared/ipc/records-text';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { project as projectType } from '#shared/model/records/project';
import { closeLog, historyLog, openLog } from './history-log';
import { recallHistory } from './history-stacks';
import { isThere } from './is-there';
import { startOutbox, stopOutbox } from './outbox';
import { forgetGone, resetSession, showView } from './session';
import { closeSide } from './side-panel';

export interface DocumentState {
  readonly project: Project;
  readonly mapId: Id | null;
  readonly fileName: string | null;
  readonly status: SaveStatus;
  readonly restoredEdits: number;
  readonly loaded: boolean;
  /** Commits on their way to the store. */
  readonly unsent: number;
}

/** What stands there before there is a project: nameless, without a map. */
const blankProject = projectOf([makeRecord(projectType, '0'.repeat(idLength), { title: '', createdAt: 0 })]);

const nothing: DocumentState = {
  project: blankProject,
  mapId: null,
  fileName: null,
  status: { state: 'here', target: null },
  restoredEdits: 0,
  loaded: false,
  unsent: 0,
};

export const documentStore = createStore<DocumentState>(() => nothing);

/** False on the start screen. */
export const hasProject = (): boolean => documentStore.getState().project !== blankProject;

export const useDocument = <T>(selector: (state: DocumentState) => T): T => useStore(documentStore, selector);

/** Takes a project in, with the history it was left with. */
export function loadDocument(loaded: LoadedProject): void {
  const project = projectOf(recordsOf(loaded.records));
  recallHistory(loaded.history.map((commit) => unwrap(parseCommit(commit))));
  startOutbox(loaded.lastSeq, {
    onUnsent: (unsent) => documentStore.setState({ unsent }),
    onReloaded: loadDocument,
  });
  const { mapId: before } = documentStore.getState();
  const mapId = shownMap(project, before);
  if (mapId !== before) resetSession();
  documentStore.setState({
    ...nothing,
    project,
    mapId,
    fileName: loaded.fileName,
    status: loaded.status,
    restoredEdits: loaded.restoredEdits,
    loaded: true,
  });
  forgetGone(isThere(project));
  // Read anew: what was known of the log may be of a state that was taken back.
  if (historyLog.getState().isOpen) openLog();
}

/** The map to show: the one that is shown while it is there, else the first. */
export const shownMap = (project: Project, mapId: Id | null): Id | null =>
  mapId !== null && project.map.has(mapId) ? mapId : (mapsOf(project)[0]?.id ?? null);

/** Puts another map of the project on the board; what was selected or typed belongs to the one before. */
export function showMap(mapId: Id): void {
  resetSession();
  documentStore.setState({ mapId });
}

/** Lets the project go: the window shows the start screen. */
export function clearDocument(): void {
  stopOutbox();
  recallHistory([]);
  closeLog();
  resetSession();
  closeSide();
  showView('board');
  documentStore.setState(nothing);
}

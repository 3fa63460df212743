// What is only in this window: camera, selection, what is being typed, what is being said. Never saved, never in a
// diff.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Camera, Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { Preferences } from '#shared/ipc/contract';
import type { Side } from '#shared/model/sides';
import { freshId } from './fresh-id';

/** Something said to the person for a while; errors stay until they are closed. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly actionLabel?: string;
  readonly action?: () => void;
}

/** The ways to look at one map; the board stays as it is while another is shown. */
export type View = 'board' | 'table' | 'charts';

export interface SessionState {
  readonly view: View;
  readonly camera: Camera;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Notes, or one stage, step, lane or phase. */
  readonly selection: ReadonlySet<Id>;
  /** The note or header of the keyboard, where it is another than the last of the selection. */
  readonly cursor: Id | null;
  /** The cell with the keyboard; both null: the parking lot. */
  readonly cell: { readonly stageId: Id | null; readonly laneId: Id | null } | null;
  readonly editing: {
    readonly id: Id;
    readonly field: 'text' | 'name' | 'title' | 'label' | 'value';
    /** Of a value that is not there yet: its stage, `id` being its lane. */
    readonly stageId?: Id;
  } | null;
  /** Whose eyes the board is seen through. */
  readonly side: Side;
  readonly gesture: 'idle' | 'panning' | 'dragging' | 'marquee' | 'connecting' | 'drawing';
  readonly marquee: Rect | null;
  readonly preferences: Preferences;
  /** The appearance that `preferences.theme` comes to on this computer. */
  readonly dark: boolean;
  /** Whether what is pressed is as large as a fingertip: what `preferences.targets` comes to on this screen. */
  readonly largeTargets: boolean;
  readonly dialog:
    | null
    | 'export'
    | 'about'
    | 'keys'
    | 'palette'
    | 'rename-project'
    | 'import'
    | 'lane-kind'
    | 'departments'
    | 'channels'
    | 'paste-table'
    | 'compare';
  readonly notices: readonly Notice[];
}

const noSelection: ReadonlySet<Id> = new Set();

const atTheBoard = {
  selection: noSelection,
  cursor: null,
  cell: null,
  editing: null,
  side: 'both',
  gesture: 'idle',
  marquee: null,
} as const;

export const sessionStore = createStore<SessionState>(() => ({
  ...atTheBoard,
  view: 'board',
  camera: { x: 0, y: 0, zoom: 1 },
  viewport: { width: 0, height: 0 },
  preferences: { language: 'ru', theme: 'system', targets: 'auto', firstPersonHints: true },
  dark: false,
  largeTargets: false,
  dialog: null,
  notices: [],
}));

export const useSession = <T>(selector: (state: SessionState) => T): T => useStore(sessionStore, selector);

/** Nothing selected, edited or under way: another project is on the board. */
export const resetSession = (): void => sessionStore.setState(atTheBoard);

/** Shows the map in this way; what is being typed on the board is kept first. */
export const showView = (view: View): void => sessionStore.setState({ view });

export const showSide = (side: Side): void => sessionStore.setState({ side });

export const setCamera = (camera: Camera): void => sessionStore.setState({ camera });

export const setViewport = (viewport: SessionState['viewport']): void => sessionStore.setState({ viewport });

/** The keyboard stands on the last of them, or where `cursor` says. */
export function select(ids: Iterable<Id>, cursor: Id | null = null): void {
  sessionStore.setState({ selection: new Set(ids), cursor });
}

/** Gives the keyboard to a cell, to the parking lot, or to nothing. */
export const focusCell = (cell: SessionState['cell']): void => sessionStore.setState({ cell });

export const startEditing = (editing: NonNullable<SessionState['editing']>): void =>
  sessionStore.setState({ editing });

export const stopEditing = (): void => sessionStore.setState({ editing: null });

export const setGesture = (gesture: SessionState['gesture']): void => sessionStore.setState({ gesture });

export const setMarquee = (marquee: Rect | null): void => sessionStore.setState({ marquee });

/** Says something; the newest last. What is said again takes the place of what was said before. */
export function say(notice: Omit<Notice, 'id'>): void {
  sessionStore.setState(({ notices }) => ({
    notices: [...notices.filter(({ text }) => text !== notice.text), { ...notice, id: freshId() }],
  }));
}

/** Drops from selection and editing what is no longer there. */
export function forgetGone(isThere: (id: Id) => boolean): void {
  const { selection, cursor, editing, cell } = sessionStore.getState();
  if (cursor !== null && !isThere(cursor)) sessionStore.setState({ cursor: null });
  const kept = [...selection].filter(isThere);
  if (kept.length < selection.size) select(kept);
  if (editing !== null && !isThere(editing.id)) stopEditing();
  if ([cell?.stageId, cell?.laneId].some((id) => typeof id === 'string' && !isThere(id))) focusCell(null);
}

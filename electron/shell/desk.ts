// The windows that are open and what they all share. Owns the list; what happens in a window stands elsewhere.
import { BrowserWindow } from 'electron';
import type { EventChannel, Events } from '#shared/ipc/contract';
import type { Language } from '#shared/text/language';
import type { ProjectHost } from '../project-file/host-client';
import type { MadePages } from './app-protocol';
import type { Log } from './log-file';
import type { PreferenceStore } from './preferences';
import { openProjectWindow, type ProjectWindow } from './project-window';
import type { RecentFiles } from './recent-files';
import { fileKey } from './same-file';
import type { WindowPlaces } from './window-places';

export interface DeskParts {
  readonly log: Log;
  readonly preferences: PreferenceStore;
  readonly recent: RecentFiles;
  readonly places: WindowPlaces;
  readonly pages: MadePages;
  /** Holds working copies and backups; private to the user. */
  readonly dataFolder: string;
  readonly startHost: () => ProjectHost;
  readonly freshId: () => string;
}

export interface Desk extends DeskParts {
  readonly windows: () => readonly ProjectWindow[];
  readonly windowOf: (webContentsId: number) => ProjectWindow | undefined;
  /** The window in front, else the one opened last, else none. */
  readonly front: () => ProjectWindow | undefined;
  /** The window that has the file open, or is opening it. */
  readonly windowOfFile: (path: string) => ProjectWindow | undefined;
  readonly openWindow: () => ProjectWindow;
  readonly tellAll: <C extends EventChannel>(channel: C, event: Events[C]) => void;
  readonly language: () => Language;
  /** A window has got a project or lost it. */
  readonly projectsChanged: () => void;
  readonly onProjects: (listener: () => void) => void;
  /** Runs for every window that opens. */
  readonly onWindow: (listener: (window: ProjectWindow) => void) => void;
}

export function setDesk(parts: DeskParts): Desk {
  const windows = new Map<number, ProjectWindow>();
  const projectListeners: (() => void)[] = [];
  const listeners: ((window: ProjectWindow) => void)[] = [];
  const list = (): readonly ProjectWindow[] => [...windows.values()];
  return {
    ...parts,
    windows: list,
    windowOf: (webContentsId) => windows.get(webContentsId),
    front: () => {
      const focused = BrowserWindow.getFocusedWindow();
      return list().find((window) => window.browser === focused) ?? list().at(-1);
    },
    windowOfFile: (path) => {
      const key = fileKey(path);
      return list().find((window) => {
        const file = window.session?.target() ?? window.openingFile;
        return file !== null && fileKey(file) === key;
      });
    },
    openWindow: () => {
      const place = parts.places.next(list().map((window) => window.browser));
      const window = openProjectWindow(place, parts.preferences.current().theme);
      const { id } = window.browser.webContents;
      windows.set(id, window);
      window.browser.on('closed', () => windows.delete(id));
      parts.places.follow(window.browser);
      for (const listener of listeners) listener(window);
      return window;
    },
    tellAll: (channel, event) => {
      for (const window of list()) window.tell(channel, event);
    },
    language: () => parts.preferences.current().language,
    projectsChanged: () => {
      for (const listener of projectListeners) listener();
    },
    onProjects: (listener) => projectListeners.push(listener),
    onWindow: (listener) => listeners.push(listener),
  };
}

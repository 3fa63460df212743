// A window of the app: the start screen, or one project. Holds the page's settings that keep it harmless, and
// what main needs to know of the page: whether it listens, and whether it has sent everything.
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import type { Result } from '#shared/base/result';
import type { Replayable } from '#shared/change/deed';
import type { EventChannel, Events, Theme } from '#shared/ipc/contract';
import { appOrigin } from './app-protocol';
import { hasOwnDictionaries } from './deny-network';
import { leastSize, type WindowPlace } from './place-window';
import type { ProjectSession } from './project-session';

/**
 * What came of asking a page for its last edits. `late`: it lives, but did not hand them over in time. `gone`:
 * there was no page to ask, or it went away, or was asked anew meanwhile.
 */
export type FlushOutcome = 'sent' | 'late' | 'gone';

export interface ProjectWindow {
  readonly browser: BrowserWindow;
  /** The window's project, from the moment its opening begins; null on the start screen. */
  opening: Promise<Result<ProjectSession>> | null;
  /** The file that is being opened; null otherwise. */
  openingFile: string | null;
  /** The project once it is open. */
  session: ProjectSession | null;
  /** Settles when the project that is leaving has left; null where none is. */
  closing: Promise<void> | null;
  /** What undo and redo would take up in it. */
  replayable: Replayable;
  /** The file its last export made; null before. */
  lastExport: string | null;
  /** Sends an event; what is sent before the page listens waits for it. */
  readonly tell: <C extends EventChannel>(channel: C, event: Events[C]) => void;
  /** The page has its listeners: what waited goes out. */
  readonly listens: () => void;
  /** Has the page send what it still holds. What it had already sent is safe whatever the outcome. */
  readonly flush: (timeoutMs: number) => Promise<FlushOutcome>;
  /** The page answered `flush`. */
  readonly flushed: () => void;
  /** Settles when the page has got its first project. */
  readonly loaded: Promise<void>;
  /** The page has got its project. */
  readonly hasLoaded: () => void;
}

export const startPage = `${appOrigin}/index.html`;
const paper = { light: '#f6f5f2', dark: '#1d1f23' } as const;

/** The window's ground before the page has painted, so that opening does not flash. */
const ground = (theme: Theme): string => {
  const dark = theme === 'dark' || (theme === 'system' && nativeTheme.shouldUseDarkColors);
  return dark ? paper.dark : paper.light;
};

/** Opens a window and begins to load the interface in it; it shows itself at its first frame. */
export function openProjectWindow(place: WindowPlace, theme: Theme): ProjectWindow {
  const browser = new BrowserWindow({
    ...place.bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    title: app.getName(),
    backgroundColor: ground(theme),
    webPreferences: {
      preload: join(app.getAppPath(), 'dist/electron/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: hasOwnDictionaries,
      devTools: !app.isPackaged,
    },
  });
  if (place.maximized) browser.maximize();
  browser.once('ready-to-show', () => browser.show());
  const window = followPage(browser);
  void browser.loadURL(startPage);
  return window;
}

function followPage(browser: BrowserWindow): ProjectWindow {
  const { webContents } = browser;
  let listening = false;
  let unsent: (() => void)[] = [];
  let hasLoaded = (): void => undefined;
  const loaded = new Promise<void>((resolve) => {
    hasLoaded = resolve;
  });
  let answered: ((outcome: FlushOutcome) => void) | null = null;

  const settle = (outcome: FlushOutcome): void => {
    answered?.(outcome);
    answered = null;
  };
  const pageGone = (): void => {
    listening = false;
    settle('gone');
  };
  webContents.on('render-process-gone', pageGone);
  webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) pageGone();
  });
  browser.on('closed', pageGone);

  return {
    browser,
    opening: null,
    openingFile: null,
    session: null,
    closing: null,
    replayable: { undo: null, redo: null },
    lastExport: null,
    tell: (channel, event) => {
      const send = (): void => {
        if (!webContents.isDestroyed()) webContents.send(channel, event);
      };
      if (listening) send();
      else unsent.push(send);
    },
    listens: () => {
      listening = true;
      for (const send of unsent) send();
      unsent = [];
    },
    flush: (timeoutMs) => {
      if (!listening || webContents.isDestroyed()) return Promise.resolve('gone');
      settle('gone');
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle('late'), timeoutMs);
        answered = (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        webContents.send('window:flush', null);
      });
    },
    flushed: () => settle('sent'),
    loaded,
    hasLoaded,
  };
}

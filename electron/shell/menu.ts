// Builds the application menu, again at every change of what it shows, and carries out what is main's to do;
// everything else goes to the window in front.
import { app, Menu, nativeTheme } from 'electron';
import type { ActionId } from '#shared/ipc/actions';
import type { Preferences } from '#shared/ipc/contract';
import type { Desk } from './desk';
import { menuItems } from './menu-items';
import { openFile, tellTrouble } from './open-project';

/** Shows the menu and keeps it up to date. */
export function keepMenu(desk: Desk): void {
  const show = (): void => {
    const state = {
      preferences: desk.preferences.current(),
      recent: desk.recent.list(),
      platform: process.platform,
      onProject: (desk.front()?.opening ?? null) !== null,
      replayable: desk.front()?.replayable ?? { undo: null, redo: null },
    };
    const does = {
      run: (id: ActionId) => run(desk, id),
      openRecent: (id: string) => void openRecent(desk, id),
    };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuItems(state, does)));
  };
  desk.preferences.onChange(show);
  desk.recent.onChange(show);
  desk.onProjects(show);
  app.on('browser-window-focus', () => {
    show();
    void desk.recent.look();
  });
  show();
}

const choices: Partial<Record<ActionId, Partial<Preferences>>> = {
  'theme-light': { theme: 'light' },
  'theme-dark': { theme: 'dark' },
  'theme-system': { theme: 'system' },
  'targets-auto': { targets: 'auto' },
  'targets-large': { targets: 'large' },
  'targets-usual': { targets: 'usual' },
  'language-ru': { language: 'ru' },
  'language-en': { language: 'en' },
};

function run(desk: Desk, id: ActionId): void {
  const choice = choices[id];
  if (choice !== undefined) {
    desk.preferences.change(choice);
    return;
  }
  if (id === 'quit') {
    app.quit();
    return;
  }
  // macOS goes on without windows: whatever is asked then begins at the start screen.
  const window = desk.front() ?? desk.openWindow();
  if (id === 'full-screen') window.browser.setFullScreen(!window.browser.isFullScreen());
  else window.tell('action:run', { id });
}

async function openRecent(desk: Desk, id: string): Promise<void> {
  const path = desk.recent.pathOf(id);
  if (path === undefined) return;
  const opened = await openFile(desk, path, desk.front());
  if (!opened.ok) tellTrouble(desk, opened.error);
}

/** Tells windows and system what was chosen. */
export function spreadPreferences(desk: Desk): void {
  const apply = (preferences: Preferences): void => {
    nativeTheme.themeSource = preferences.theme;
    desk.tellAll('preferences:changed', preferences);
  };
  desk.preferences.onChange(apply);
  desk.recent.onChange((files) => desk.tellAll('recent:changed', files));
  nativeTheme.themeSource = desk.preferences.current().theme;
}

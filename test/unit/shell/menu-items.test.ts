import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuDoes, type MenuState, menuItems } from '../../../electron/shell/menu-items';
import { type ActionId, type ActionKeys, actionIds, actions } from '../../../shared/ipc/actions';
import { languages } from '../../../shared/text/language';

type Item = MenuItemConstructorOptions;
const state: MenuState = {
  preferences: { language: 'en', theme: 'system', targets: 'auto', firstPersonHints: true },
  recent: [],
  platform: 'linux',
  onProject: true,
  replayable: { undo: null, redo: null },
};
const nothing: MenuDoes = { run: () => undefined, openRecent: () => undefined };

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const items = (part: Partial<MenuState> = {}, does = nothing): Item[] =>
  flat(menuItems({ ...state, ...part }, does));
const byId = (id: string, list = items()): Item => {
  const found = list.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
};

describe('the application menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('holds every action exactly once on %s', (platform) => {
    const ids = items({ platform })
      .map((item) => item.id)
      .filter((id) => actionIds.includes(id as ActionId));
    expect([...ids].sort()).toEqual([...actionIds].sort());
  });

  it.each(languages)('says everything in %s', (language) => {
    const preferences = { language, theme: 'light', targets: 'auto', firstPersonHints: true } as const;
    for (const item of items({ preferences })) {
      if (item.type === 'separator') continue;
      expect(item.label, item.id).toMatch(/\S/);
      const own = item.id?.startsWith('language-');
      if (language === 'en' && own !== true) expect(item.label).not.toMatch(/\p{Script=Cyrillic}/u);
    }
  });

  it('shows each action’s key and leaves the window’s own keys to the window', () => {
    for (const id of actionIds) {
      const { key, own }: ActionKeys = actions[id];
      const item = byId(id);
      expect(item.accelerator, id).toBe(key);
      if (own === true && item.role === undefined) expect(item.registerAccelerator, id).toBe(false);
      else expect(item.registerAccelerator, id).toBeUndefined();
    }
  });

  it('says what undo and redo would take up', () => {
    const replayable = {
      undo: { replay: null, label: 'move-notes', type: 'note', count: 12 },
      redo: null,
    } as const;
    const labels = (part: Partial<MenuState>) =>
      ['undo', 'redo'].map((id) => byId(id, items({ ...part, replayable })).label);
    expect(labels({})).toEqual(['Undo: move 12 notes', 'Redo']);
    const preferences = { language: 'ru', theme: 'light', targets: 'auto', firstPersonHints: true } as const;
    expect(labels({ preferences })).toEqual(['Отменить: перемещение 12 стикеров', 'Вернуть']);
  });

  it('leaves Command + H to macOS, which hides the app with it', () => {
    expect(byId('history', items({ platform: 'darwin' })).accelerator).toBeUndefined();
    expect(byId('history', items({ platform: 'win32' })).accelerator).toBe('CmdOrCtrl+H');
  });

  it('gives no key to two actions', () => {
    const keys = actionIds.flatMap((id) => (actions[id] as ActionKeys).key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('runs the action that was clicked', () => {
    const ran: string[] = [];
    const list = items({}, { ...nothing, run: (id) => void ran.push(id) });
    for (const id of ['project-save', 'zoom-in', 'delete'] as const) {
      byId(id, list).click?.({} as never, undefined, {} as never);
    }
    expect(ran).toEqual(['project-save', 'zoom-in', 'delete']);
  });

  it('leaves the clipboard to the system, which serves text fields and the board alike', () => {
    const roles = (['cut', 'copy', 'paste', 'select-all'] as const).map((id) => byId(id).role);
    expect(roles).toEqual(['cut', 'copy', 'paste', 'selectAll']);
  });

  it('greys out on the start screen what needs a project, and nothing on a board', () => {
    const greyed = (part: Partial<MenuState>) =>
      items(part)
        .filter((item) => item.enabled === false)
        .map((item) => item.id);
    expect(greyed({})).toEqual(['recent-none']);
    expect(greyed({ onProject: false })).toEqual(
      expect.arrayContaining(['project-save', 'print', 'add-note']),
    );
    expect(greyed({ onProject: false })).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(project-(new|open)|quit|about|language|theme|copy$|paste)/),
      ]),
    );
  });

  it('marks the chosen language and appearance', () => {
    const list = items({
      preferences: { language: 'ru', theme: 'dark', targets: 'auto', firstPersonHints: true },
    });
    const checked = list.filter((item) => item.checked).map((item) => item.id);
    expect(checked).toEqual(['first-person-hints', 'theme-dark', 'targets-auto', 'language-ru']);
  });

  it('lists recent files that are there, with their ampersands, and opens the one clicked', () => {
    const opened: string[] = [];
    const file = { folder: '/x', openedAt: 1, missing: false };
    const recent = [
      { ...file, id: 'a', name: 'R&D.cjm' },
      { ...file, id: 'b', name: 'gone.cjm', missing: true },
    ];
    const list = items({ recent }, { ...nothing, openRecent: (id) => void opened.push(id) });
    const menu = byId('recent', list).submenu as Item[];
    expect(menu.map((item) => item.label)).toEqual(['R&&D.cjm']);
    menu[0]?.click?.({} as never, undefined, {} as never);
    expect(opened).toEqual(['a']);
    expect(byId('recent-none').enabled).toBe(false);
  });
});

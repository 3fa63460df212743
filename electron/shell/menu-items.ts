// The application menu as data, for one language and platform. Pure: building and clicking stand in `menu.ts`.
import type { MenuItemConstructorOptions } from 'electron';
import type { Replayable } from '#shared/change/deed';
import { type ActionId, type ActionKeys, actions, laneActionIds } from '#shared/ipc/actions';
import type { Preferences, RecentFile } from '#shared/ipc/contract';
import { actionText, menuTitles } from '#shared/text/action-text';
import { replayName } from '#shared/text/commit-text';
import { speak } from '#shared/text/language';

export interface MenuState {
  readonly preferences: Preferences;
  readonly recent: readonly RecentFile[];
  readonly platform: NodeJS.Platform;
  /** The window in front has a project; without one most items have nothing to act on. */
  readonly onProject: boolean;
  /** What undo and redo would take up in the window in front. */
  readonly replayable: Replayable;
}

export interface MenuDoes {
  readonly run: (id: ActionId) => void;
  readonly openRecent: (id: string) => void;
}

type Item = MenuItemConstructorOptions;

/** What the system itself does in the focused field or, where the page listens for it, on the board. */
const roles: Partial<Record<ActionId, NonNullable<Item['role']>>> = {
  cut: 'cut',
  copy: 'copy',
  paste: 'paste',
  'select-all': 'selectAll',
};
/** Actions whose key is the system's own on macOS: Command + H hides the app there. */
const keylessOnMac: ReadonlySet<ActionId> = new Set<ActionId>(['history']);
/** What also makes sense on the start screen. */
const always: ReadonlySet<ActionId> = new Set<ActionId>([
  ...(['project-new', 'project-open', 'quit', 'full-screen', 'palette', 'keys', 'about'] as const),
  ...(['next-area', 'previous-area'] as const),
  ...(['cut', 'copy', 'paste', 'select-all', 'undo', 'redo'] as const),
  ...(['theme-light', 'theme-dark', 'theme-system', 'language-ru', 'language-en'] as const),
  ...(['targets-auto', 'targets-large', 'targets-usual'] as const),
]);
const separator: Item = { type: 'separator' };

/** The menus from left to right. */
export function menuItems(state: MenuState, does: MenuDoes): Item[] {
  const { preferences, recent, platform, onProject, replayable } = state;
  const titles = speak(menuTitles, preferences.language);
  const names = speak(actionText, preferences.language);
  const mac = platform === 'darwin';

  const nameOf = (id: ActionId): string =>
    id === 'undo' || id === 'redo' ? replayName(id, replayable[id], preferences.language) : names[id];
  const item = (id: ActionId): Item => {
    const { key, own }: ActionKeys = actions[id];
    const role = roles[id];
    return {
      id,
      label: nameOf(id),
      ...(role === undefined ? { click: () => does.run(id) } : { role }),
      ...(key !== undefined && !(mac && keylessOnMac.has(id)) && { accelerator: key }),
      enabled: onProject || always.has(id),
      // The window hears these keys itself: the menu only shows them.
      ...(own === true && role === undefined && { registerAccelerator: false }),
    };
  };
  const items = (...ids: readonly (ActionId | '-')[]): Item[] =>
    ids.map((id) => (id === '-' ? separator : item(id)));
  const choice = (id: ActionId, checked: boolean): Item => ({ ...item(id), type: 'radio', checked });
  const menu = (id: string, label: string, submenu: Item[]): Item => ({ id, label, submenu });

  const recentItems: Item[] = recent
    .filter((file) => !file.missing)
    .map((file) => ({
      id: `recent-${file.id}`,
      label: plain(file.name),
      click: () => does.openRecent(file.id),
    }));
  const noRecent: Item = { id: 'recent-none', label: titles.noRecent, enabled: false };
  const recentMenu = menu('recent', titles.recent, recentItems.length > 0 ? recentItems : [noRecent]);

  const project = [
    ...items('project-new', 'project-open'),
    recentMenu,
    ...items('-', 'project-save', 'project-save-as', 'project-save-copy', 'project-rename', '-'),
    ...items('export-pdf', 'export-png', 'export-svg', 'print', '-', 'project-close'),
    ...(mac ? [] : items('-', 'quit')),
  ];
  const edit = items(
    ...(['undo', 'redo', 'history', '-', 'cut', 'copy', 'paste', 'duplicate', 'copy-picture', '-'] as const),
    ...(['delete', 'select-all', '-', 'rename-item', 'to-parking', 'lock'] as const),
    ...(['-', 'bold', 'italic', 'bulleted-list', 'numbered-list'] as const),
    ...(['-', 'find', 'find-next', 'find-previous', 'filter', 'filter-off'] as const),
  );
  const select = items(
    ...(['select-within', 'select-in-stage', 'select-in-lane', '-'] as const),
    ...(['select-same-color', 'select-same-tag', 'select-inverse', '-', 'lasso'] as const),
  );
  const touchpoints = items(
    ...(['add-touchpoint', 'edit-touchpoint', '-', 'departments', 'channels', '-'] as const),
    ...(['select-touchpoints', 'select-touchpoints-in-step', 'select-touchpoints-in-stage'] as const),
    ...(['select-touchpoints-same-department', 'select-touchpoints-same-channel'] as const),
    ...(['-', 'raise-point', 'lower-point', 'reset-point', 'overlay-curves'] as const),
  );
  const insert = items(
    'add-note',
    'add-picture',
    'connect',
    'turn-connector',
    '-',
    'text-tool',
    'frame-tool',
    'arrow-tool',
    '-',
    'pen',
    'pen-rubber',
    'pen-thin',
    'pen-medium',
    'pen-thick',
  );
  const structure = [
    ...items('add-stage', 'add-step', 'add-lane'),
    menu('lanes', titles.lanes, items(...laneActionIds)),
    ...items('-', 'fold', 'fold-all', 'unfold-all', '-', 'split-stage', 'split-step', 'merge-next', '-'),
    ...items(
      'group-stages',
      'join-phase',
      'leave-phase',
      'ungroup-phase',
      '-',
      'lane-kind',
      'lock-structure',
    ),
  ];
  const arrange = items(
    ...(['group-items', 'ungroup-items', '-'] as const),
    ...(['bring-forward', 'bring-to-front', 'send-backward', 'send-to-back', '-'] as const),
    ...(['align-left', 'align-center', 'align-right', '-'] as const),
    ...(['align-top', 'align-middle', 'align-bottom', '-'] as const),
    ...(['distribute-across', 'distribute-down', 'tidy'] as const),
  );
  const maps = items(
    ...(['maps', 'map-properties', 'personas', 'compare-maps', '-'] as const),
    ...([
      'add-map',
      'duplicate-map',
      'map-to-be',
      'map-for-persona',
      '-',
      'next-map',
      'previous-map',
    ] as const),
  );
  const { theme, language, targets, firstPersonHints } = preferences;
  const company = items(
    ...(['side-both', 'side-customer', 'side-company', '-'] as const),
    ...(['add-company-step', 'link-company-step'] as const),
    ...(['company-step-minutes', 'company-step-departments', '-'] as const),
    ...(['contact-none', 'contact-some', 'contact-tracked', '-'] as const),
    ...(['line-none', 'line-interaction', 'line-visibility', 'line-internal', '-'] as const),
    ...(['add-trigger', 'turn-into-triggers', 'lane-unit'] as const),
  );
  const view = [
    ...items('view-board', 'view-table', 'view-charts', '-'),
    ...items('zoom-in', 'zoom-out', 'zoom-100', 'zoom-fit', 'zoom-selection', '-'),
    ...items('outline', 'questions', 'minimap', 'place-back', 'place-forth', '-', 'full-screen', '-'),
    ...items('to-free-area', 'next-area', 'previous-area', '-'),
    { ...item('first-person-hints'), type: 'checkbox' as const, checked: firstPersonHints },
    menu('theme', titles.theme, [
      choice('theme-light', theme === 'light'),
      choice('theme-dark', theme === 'dark'),
      choice('theme-system', theme === 'system'),
    ]),
    menu('targets', titles.targets, [
      choice('targets-auto', targets === 'auto'),
      choice('targets-large', targets === 'large'),
      choice('targets-usual', targets === 'usual'),
    ]),
    menu('language', titles.language, [
      choice('language-ru', language === 'ru'),
      choice('language-en', language === 'en'),
    ]),
  ];
  return [
    ...(mac ? [appMenu(items)] : []),
    menu('project', titles.project, project),
    menu('edit', titles.edit, edit),
    menu('select', titles.select, select),
    menu('insert', titles.insert, insert),
    menu('structure', titles.structure, structure),
    menu('touchpoints', titles.touchpoints, touchpoints),
    menu('arrange', titles.arrange, arrange),
    menu('all-maps', titles.maps, maps),
    menu('company', titles.company, company),
    menu('view', titles.view, view),
    ...(mac ? [{ ...menu('window', titles.window, []), role: 'windowMenu' as const }] : []),
    menu('help', titles.help, items('guide', 'palette', 'keys', ...(mac ? [] : (['-', 'about'] as const)))),
  ];
}

/** macOS keeps these under the app's own name, which it puts there itself. */
function appMenu(items: (...ids: readonly (ActionId | '-')[]) => Item[]): Item {
  const system: Item[] = [
    { role: 'services' },
    separator,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    separator,
  ];
  return { id: 'app', label: 'Wayboard', submenu: [...items('about', '-'), ...system, ...items('quit')] };
}

/** In a menu `&` would underline the next letter. */
const plain = (name: string): string => name.replaceAll('&', '&&');

// Everything a person can ask for by key, menu or palette: one list for the menu in main, the keys in the
// window and the palette. Names are said in `text/action-text.ts`.

export interface ActionKeys {
  /** Electron's form, `CmdOrCtrl+Shift+S`; absent: no key. */
  readonly key?: string;
  /** The window listens itself: the key is common while typing, or has no meaning in a menu. */
  readonly own?: true;
}

export const actions = {
  'project-new': { key: 'CmdOrCtrl+N' },
  'project-open': { key: 'CmdOrCtrl+O' },
  'project-save': { key: 'CmdOrCtrl+S' },
  'project-save-as': { key: 'CmdOrCtrl+Shift+S' },
  'project-save-copy': {},
  'project-rename': {},
  'project-close': { key: 'CmdOrCtrl+W' },
  'export-pdf': { key: 'CmdOrCtrl+E' },
  'export-png': { key: 'CmdOrCtrl+Shift+E' },
  'export-svg': {},
  print: { key: 'CmdOrCtrl+P' },
  quit: { key: 'CmdOrCtrl+Q' },
  undo: { key: 'CmdOrCtrl+Z' },
  redo: { key: 'CmdOrCtrl+Shift+Z' },
  history: { key: 'CmdOrCtrl+H' },
  cut: { key: 'CmdOrCtrl+X', own: true },
  copy: { key: 'CmdOrCtrl+C', own: true },
  paste: { key: 'CmdOrCtrl+V', own: true },
  duplicate: { key: 'CmdOrCtrl+D' },
  delete: { key: 'Delete', own: true },
  'select-all': { key: 'CmdOrCtrl+A', own: true },
  'select-within': { key: 'CmdOrCtrl+Shift+A' },
  'select-in-stage': {},
  'select-in-lane': {},
  'select-same-color': {},
  'select-same-tag': {},
  'select-inverse': {},
  lasso: {},
  'copy-picture': { key: 'CmdOrCtrl+Shift+C' },
  find: { key: 'CmdOrCtrl+F' },
  'find-next': { key: 'F3', own: true },
  'find-previous': { key: 'Shift+F3', own: true },
  filter: { key: 'CmdOrCtrl+Shift+F' },
  'filter-off': {},
  'add-note': { key: 'Alt+N', own: true },
  'add-stage': { key: 'CmdOrCtrl+Alt+S' },
  'add-step': { key: 'CmdOrCtrl+Alt+T' },
  'add-lane': { key: 'CmdOrCtrl+Alt+L' },
  'group-stages': { key: 'CmdOrCtrl+G' },
  connect: { key: 'CmdOrCtrl+L' },
  'turn-connector': { key: 'Alt+D', own: true },
  lock: { key: 'CmdOrCtrl+Shift+L' },
  'rename-item': { key: 'F2', own: true },
  'to-parking': { key: 'Alt+P', own: true },
  'zoom-in': { key: 'CmdOrCtrl+Plus' },
  'zoom-out': { key: 'CmdOrCtrl+-' },
  'zoom-100': { key: 'CmdOrCtrl+0' },
  'zoom-fit': { key: 'Shift+1', own: true },
  'zoom-selection': { key: 'Shift+2', own: true },
  outline: { key: 'CmdOrCtrl+Shift+O' },
  minimap: { key: 'CmdOrCtrl+Shift+M' },
  'place-back': { key: 'Alt+Left', own: true },
  'place-forth': { key: 'Alt+Right', own: true },
  'next-area': { key: 'F6', own: true },
  'previous-area': { key: 'Shift+F6', own: true },
  'theme-light': {},
  'theme-dark': {},
  'theme-system': {},
  'language-ru': {},
  'language-en': {},
  'full-screen': { key: 'F11' },
  palette: { key: 'CmdOrCtrl+K' },
  keys: { key: 'F1' },
  about: {},
} as const satisfies Readonly<Record<string, ActionKeys>>;

export type ActionId = keyof typeof actions;
export const actionIds = Object.keys(actions) as ActionId[];

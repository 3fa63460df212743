// How a key of the actions list (`CmdOrCtrl+Shift+S`) is shown on a keycap, and said to a screen reader.
import type { Boot } from '#shared/ipc/contract';

export type Platform = Boot['platform'];

const onMac: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Delete: '⌫',
  Escape: 'Esc',
  Plus: '+',
  '-': '−',
  Left: '←',
  Right: '→',
};
const elsewhere: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Delete: 'Del',
  Escape: 'Esc',
  Plus: '+',
  '-': '−',
  Left: '←',
  Right: '→',
};

/** The caps of a key, in the order they are pressed. */
export function keyCaps(key: string, platform: Platform): string[] {
  const caps = platform === 'darwin' ? onMac : elsewhere;
  return key.split('+').map((part) => caps[part] ?? part);
}

/** The form of the `aria-keyshortcuts` attribute. */
export const ariaKeys = (key: string, platform: Platform): string =>
  key
    .replace('CmdOrCtrl', platform === 'darwin' ? 'Meta' : 'Control')
    .replace(/(?<=\+)(?=(Left|Right)$)/, 'Arrow');

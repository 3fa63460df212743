// Which action a key press means. Letters count by what they write on a Latin layout and by their place on any
// other, so that Ctrl+Z undoes on a Russian keyboard as well.
import { type ActionId, type ActionKeys, actionIds, actions } from '#shared/ipc/actions';
import type { Platform } from '../../ui/key-caps';

/** What of a `KeyboardEvent` matters. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys whose sign and place differ from their name in the actions list. */
const names: Readonly<Record<string, string>> = {
  Equal: 'Plus',
  NumpadAdd: 'Plus',
  Minus: '-',
  NumpadSubtract: '-',
  Backspace: 'Delete',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  BracketLeft: '[',
  BracketRight: ']',
};

/** The key itself, as the actions list names it. */
function keyName({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return names[code] ?? code.replace(/^(Key|Digit|Numpad(?=\d))/, '');
}

/** `Ctrl+Alt+Shift+K`, modifiers in one order. Whether Shift was needed to write a plus is of no matter. */
function chord(name: string, command: boolean, alt: boolean, shift: boolean): string {
  return [command && 'Ctrl', alt && 'Alt', shift && name !== 'Plus' && 'Shift', name]
    .filter(Boolean)
    .join('+');
}

const byChord = new Map<string, ActionId>();
for (const id of actionIds) {
  const { key }: ActionKeys = actions[id];
  const parts = key?.split('+') ?? [];
  const name = parts.at(-1);
  if (name === undefined) continue;
  byChord.set(chord(name, parts.includes('CmdOrCtrl'), parts.includes('Alt'), parts.includes('Shift')), id);
}

/** The action of a key press, if it has one. */
export function actionOfKey(press: KeyPress, platform: Platform): ActionId | null {
  const [command, foreign] =
    platform === 'darwin' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (foreign) return null;
  return byChord.get(chord(keyName(press), command, press.altKey, press.shiftKey)) ?? null;
}

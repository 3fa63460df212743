// Keys: every one of the list is found again, on any layout, and none by accident.
import { describe, expect, it } from 'vitest';
import { type ActionKeys, actionIds, actions } from '#shared/ipc/actions';
import { actionOfKey, type KeyPress } from '../../../renderer/app/actions/key-match';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const ctrl = { ctrlKey: true };

/** What the keyboard reports when the keys of an action are pressed on a Latin layout. */
function pressOf(keys: string): KeyPress {
  const parts = keys.split('+');
  const name = parts.at(-1) ?? '';
  const held = {
    ctrlKey: parts.includes('CmdOrCtrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
  if (/^[A-Z]$/.test(name)) return press(name.toLowerCase(), `Key${name}`, held);
  if (/^\d$/.test(name)) return press(held.shiftKey ? '!' : name, `Digit${name}`, held);
  if (name === 'Plus') return press('+', 'Equal', { ...held, shiftKey: true });
  if (name === '-') return press('-', 'Minus', held);
  return press(name, name, held);
}

describe('keys of actions', () => {
  it('finds every action by its own key, and no two share one', () => {
    for (const id of actionIds) {
      const { key }: ActionKeys = actions[id];
      if (key !== undefined) expect(actionOfKey(pressOf(key), 'linux'), key).toBe(id);
    }
  });

  it('reads a letter of another script by its place', () => {
    expect(actionOfKey(press('я', 'KeyZ', ctrl), 'linux')).toBe('undo');
    expect(actionOfKey(press('Я', 'KeyZ', { ...ctrl, shiftKey: true }), 'linux')).toBe('redo');
    expect(actionOfKey(press('т', 'KeyN', { altKey: true }), 'linux')).toBe('add-note');
  });

  it('reads a Latin letter by what it writes, wherever the layout has put it', () => {
    // French: Z is where W is on an English keyboard.
    expect(actionOfKey(press('z', 'KeyW', ctrl), 'linux')).toBe('undo');
    expect(actionOfKey(press('w', 'KeyZ', ctrl), 'linux')).toBe('project-close');
  });

  it('takes the plus with and without Shift, and from the keypad', () => {
    for (const code of ['Equal', 'NumpadAdd']) {
      expect(actionOfKey(press('=', code, ctrl), 'linux')).toBe('zoom-in');
      expect(actionOfKey(press('+', code, { ...ctrl, shiftKey: true }), 'linux')).toBe('zoom-in');
    }
    expect(actionOfKey(press('-', 'NumpadSubtract', ctrl), 'linux')).toBe('zoom-out');
    expect(actionOfKey(press('0', 'Numpad0', ctrl), 'linux')).toBe('zoom-100');
  });

  it('listens to Cmd on a Mac and to Ctrl elsewhere, never to the other', () => {
    expect(actionOfKey(press('z', 'KeyZ', { metaKey: true }), 'darwin')).toBe('undo');
    expect(actionOfKey(press('z', 'KeyZ', ctrl), 'darwin')).toBeNull();
    expect(actionOfKey(press('z', 'KeyZ', { metaKey: true }), 'linux')).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(actionOfKey(press('z', 'KeyZ'), 'linux')).toBeNull();
    expect(actionOfKey(press('n', 'KeyN'), 'linux')).toBeNull();
    expect(actionOfKey(press('Enter', 'Enter'), 'linux')).toBeNull();
  });
});

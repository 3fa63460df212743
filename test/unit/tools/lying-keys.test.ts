// What keys do while things that lie freely are selected.
import { describe, expect, it } from 'vitest';
import type { BoardLayout } from '#shared/layout/board';
import { boardKeys } from '../../../renderer/tools/keys/board-keys';
import { lyingInOrder } from '../../../renderer/tools/keys/lying-keys';
import { keyBoard } from './key-board';

const thing = (id: string, type: string, x: number, y: number) =>
  [id, { record: { id, type }, rect: { x, y, width: 80, height: 40 } }] as const;

const layout = {
  ...keyBoard,
  free: { ...keyBoard.free, noteIds: [], frames: ['low'], pile: ['text', 'arrow'] },
  lying: new Map([
    thing('low', 'frame', 0, 900),
    thing('text', 'free_text', 300, 700),
    thing('arrow', 'arrow', 0, 700),
    thing('shot', 'picture', 600, 700),
  ]),
} as unknown as BoardLayout;

const press = (key: string, ids: readonly string[], keys = {}) =>
  boardKeys(
    { key, ctrl: false, shift: false, alt: false, ...keys },
    { layout, selection: new Set(ids), cell: null },
  );

describe('keys on what lies freely', () => {
  it('read it from the top, in one height from the left', () => {
    expect(lyingInOrder(layout)).toEqual(['arrow', 'text', 'low']);
  });
  it('arrows push it, with Shift by the smallest step', () => {
    expect(press('ArrowLeft', ['low'])).toEqual({ kind: 'push', dx: -10, dy: 0 });
    expect(press('ArrowDown', ['low', 'text'], { shift: true })).toEqual({ kind: 'push', dx: 0, dy: 1 });
  });
  it('Tab goes round, Shift and Tab the other way', () => {
    expect(press('Tab', ['low'])).toEqual({ kind: 'choose', ids: ['arrow'], at: 'arrow' });
    expect(press('Tab', ['arrow'], { shift: true })).toEqual({ kind: 'choose', ids: ['low'], at: 'low' });
  });
  it('digits colour it, letters go on with what a text says and begin no note elsewhere', () => {
    expect(press('3', ['low'])).toEqual({ kind: 'recolor', color: 'pink' });
    expect(press('д', ['text'])).toEqual({ kind: 'edit', id: 'text', typed: 'д' });
    expect(press('д', ['shot'])).toEqual({ kind: 'edit', id: 'shot', typed: 'д' });
    expect(press('д', ['low'])).toBe(null);
    expect(press('д', ['text', 'low'])).toBe(null);
  });
  it('Enter opens the only one, Delete removes and Escape lets go as everywhere', () => {
    expect(press('Enter', ['low'])).toEqual({ kind: 'edit', id: 'low', typed: '' });
    expect(press('Enter', ['low', 'text'])).toBe(null);
    expect(press('Delete', ['low'])).toEqual({ kind: 'remove' });
    expect(press('Escape', ['low'])).toEqual({ kind: 'leave', what: 'selection' });
  });
});

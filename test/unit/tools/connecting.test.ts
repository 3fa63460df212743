// Drawing connectors: the state select.connecting, the handles it starts from, and connecting by keyboard.
import { describe, expect, it } from 'vitest';
import { connectKeys } from '../../../renderer/tools/connect/connect-keys';
import { handleDistance, handlesOf, isOnHandle } from '../../../renderer/tools/connect/handles';
import { type boardView, noteRects } from './board-view';
import { keyBoard } from './key-board';
import { cancel, down, move, run, tick, up } from './run-tool';

const noteA = noteRects.get('a') ?? { x: 0, y: 0, width: 0, height: 0 };
const camera = { x: 0, y: 0, zoom: 1 };
/** The note `a` is selected and shows its handles; the first is right of it. */
const withHandles = {
  selection: new Set(['a']),
  handleAt: (pointer: Parameters<ReturnType<typeof boardView>['handleAt']>[0]) =>
    isOnHandle(noteA, camera, pointer) ? 'a' : null,
};
const [handle = { x: 0, y: 0 }] = handlesOf(noteA, camera);
const press = down(handle.x, handle.y);

describe('select.connecting', () => {
  it('begins on a handle, before what lies below it, and selects nothing', () => {
    const { state, intents } = run([press], withHandles);
    expect(state).toBe('connecting');
    expect(intents).toEqual([]);
  });
  it('shows a line to the pointer, which snaps to the note under it', () => {
    const { of } = run([press, move(300, 400), move(300, 50)], withHandles);
    expect(of('connect')).toEqual([
      { kind: 'connect', line: { fromId: 'a', toId: null, at: { x: 300, y: 400 } } },
      { kind: 'connect', line: { fromId: 'a', toId: 'c', at: { x: 300, y: 50 } } },
    ]);
  });
  it('joins the note it is let go on, once', () => {
    const { state, of } = run([press, move(170, 50), up(170, 50)], withHandles);
    expect(state).toBe('idle');
    expect(of('join')).toEqual([{ kind: 'join', fromId: 'a', to: { noteId: 'b' } }]);
    expect(of('connect').at(-1)).toEqual({ kind: 'connect', line: null });
  });
  it('makes a note where it is let go on an empty place', () => {
    expect(run([press, move(300, 400), up(300, 400)], withHandles).of('join')).toEqual([
      { kind: 'join', fromId: 'a', to: { stageId: 's', laneId: 'l' } },
    ]);
    const parking = { ...withHandles, hit: () => ({ kind: 'parking' }) as const };
    expect(run([press, move(300, 400), up(300, 400)], parking).of('join')).toEqual([
      { kind: 'join', fromId: 'a', to: { stageId: null, laneId: null } },
    ]);
  });
  it('makes a note under a sign on an empty place of a cell, and nothing under one of a step', () => {
    const onSign = (stepId: string | null) => ({
      ...withHandles,
      hit: () => ({ kind: 'blank', stageId: 's', laneId: 'l', stepId }) as const,
    });
    const letGo = (stepId: string | null) =>
      run([press, move(300, 400), up(300, 400)], onSign(stepId)).of('join');
    expect(letGo(null)).toEqual([{ kind: 'join', fromId: 'a', to: { stageId: 's', laneId: 'l' } }]);
    expect(letGo('p')).toEqual([]);
  });
  it('joins no note with itself, and nothing with a header', () => {
    expect(run([press, move(50, 50), up(50, 50)], withHandles).of('join')).toEqual([]);
    const onStage = { ...withHandles, hit: () => ({ kind: 'stage', id: 's' }) as const };
    const { state, of } = run([press, move(300, 400), up(300, 400)], onStage);
    expect(state).toBe('idle');
    expect(of('join')).toEqual([]);
  });
  it('leaves no trace on Escape', () => {
    const { state, of } = run([press, move(170, 50), cancel], withHandles);
    expect(state).toBe('idle');
    expect(of('join')).toEqual([]);
    expect(of('connect').at(-1)).toEqual({ kind: 'connect', line: null });
  });
  it('is a click on what lies below when nothing was drawn', () => {
    const onNext = { ...withHandles, hit: () => ({ kind: 'note', id: 'b' }) as const };
    const { of } = run([press, move(handle.x + 2, handle.y), up(handle.x + 2, handle.y)], onNext);
    expect(of('connect')).toEqual([]);
    expect(of('select').at(-1)).toEqual({ kind: 'select', ids: new Set(['b']) });
  });
  it('scrolls at the edge, and not before it is drawn', () => {
    const drawn = run([press, move(799, 300), tick], withHandles);
    expect(drawn.of('camera')).toHaveLength(1);
    expect(drawn.of('connect')).toHaveLength(2);
    expect(run([press, tick], withHandles).of('camera')).toEqual([]);
  });
});

describe('the handles of a note', () => {
  it('stand beside its four sides, in the gap to the neighbour, at any zoom', () => {
    for (const [zoom, away] of [
      [0.6, 0.5],
      [1, 4.5],
      [3, handleDistance],
    ] as const) {
      const [east, south, west, north] = handlesOf(noteA, { x: -10, y: -20, zoom });
      expect(east).toEqual({ x: 110 * zoom + away, y: 70 * zoom });
      expect(south).toEqual({ x: 60 * zoom, y: 120 * zoom + away });
      expect(west).toEqual({ x: 10 * zoom - away, y: 70 * zoom });
      expect(north).toEqual({ x: 60 * zoom, y: 20 * zoom - away });
    }
  });
  it('are not there on a note too small to take them', () => {
    expect(handlesOf(noteA, { x: 0, y: 0, zoom: 0.5 })).toEqual([]);
  });
  it('are larger for a finger', () => {
    const beside = { x: handle.x + 15, y: handle.y };
    expect(isOnHandle(noteA, camera, { at: beside, by: 'touch' })).toBe(true);
    expect(isOnHandle(noteA, camera, { at: beside, by: 'mouse' })).toBe(false);
    expect(isOnHandle(noteA, camera, { at: { x: 50, y: 50 }, by: 'mouse' })).toBe(false);
  });
});

describe('locked notes', () => {
  const locked = { anyLocked: (ids: ReadonlySet<string>) => ids.has('a') };
  it('are not carried, alone or among others, and it is said why', () => {
    for (const selection of [new Set<string>(), new Set(['a', 'b'])]) {
      const { state, of } = run([down(50, 50), move(300, 50)], { ...locked, selection });
      expect(state).toBe('idle');
      expect(of('drag')).toEqual([]);
      expect(of('locked')).toEqual([{ kind: 'locked', ids: new Set([...selection, 'a']) }]);
    }
    expect(
      run([down(50, 50, { by: 'touch' }), move(300, 50, { by: 'touch' })], locked).of('locked'),
    ).toHaveLength(1);
  });
  it('are copied by dragging with Alt', () => {
    expect(run([down(50, 50), move(300, 50, { alt: true })], locked).state).toBe('dragging');
  });
});

describe('a connector under the pointer', () => {
  const onConnector = {
    hit: () => ({ kind: 'connector', id: 'k' }) as const,
    kindOf: () => 'connector' as const,
  };
  it('is selected by a click, and added by Shift', () => {
    const click = [down(50, 50), up(50, 50)];
    expect(run(click, onConnector).of('select').at(-1)).toEqual({ kind: 'select', ids: new Set(['k']) });
    const added = run([down(50, 50, { shift: true }), up(50, 50)], {
      ...onConnector,
      selection: new Set(['j']),
    });
    expect(added.of('select').at(-1)).toEqual({ kind: 'select', ids: new Set(['j', 'k']) });
  });
});

describe('keys while a note is chosen to be connected', () => {
  const key = (name: string, toId: string | null = null) =>
    connectKeys(name, { fromId: 'a', toId }, keyBoard);
  it('arrows aim at the nearest note that way, straight ahead before aside', () => {
    expect(key('ArrowRight')).toEqual({ kind: 'aim', toId: 'b' });
    expect(key('ArrowDown')).toEqual({ kind: 'aim', toId: 'c' });
    expect(key('ArrowDown', 'c')).toEqual({ kind: 'aim', toId: 'd' });
    expect(key('ArrowRight', 'b')).toEqual({ kind: 'aim', toId: 'p' });
  });
  it('arrows never aim at the note it starts from, nor beyond the board', () => {
    expect(key('ArrowUp', 'c')).toEqual({ kind: 'aim', toId: 'b' });
    expect(key('ArrowLeft')).toEqual({ kind: 'stay' });
  });
  it('Enter joins what is aimed at, and waits while nothing is', () => {
    expect(key('Enter', 'd')).toEqual({ kind: 'join', fromId: 'a', toId: 'd' });
    expect(key('Enter')).toEqual({ kind: 'stay' });
  });
  it('Escape leaves, other keys mean what they always mean', () => {
    expect(key('Escape', 'b')).toEqual({ kind: 'leave' });
    expect(key('x', 'b')).toBe(null);
  });
});

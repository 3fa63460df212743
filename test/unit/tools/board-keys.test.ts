// What every key does on the board, by where the keyboard stands.
import { describe, expect, it } from 'vitest';
import { boardKeys } from '../../../renderer/tools/keys/board-keys';
import type { KeyPress } from '../../../renderer/tools/keys/key-intent';
import type { Standing } from '../../../renderer/tools/keys/standing';
import { keyBoard } from './key-board';

const s1l1 = { stageId: 's1', laneId: 'l1' };
const parking = { stageId: null, laneId: null };

function press(key: string, at: Partial<Standing> = {}, held: Partial<KeyPress> = {}) {
  return boardKeys(
    { key, ctrl: false, shift: false, alt: false, ...held },
    { layout: keyBoard, selection: new Set(), cell: null, ...at },
  );
}
const on = (...ids: string[]): Partial<Standing> => ({ selection: new Set(ids) });

describe('arrows', () => {
  it('go from note to note in the direction they point', () => {
    expect(press('ArrowRight', on('a'))).toMatchObject({ kind: 'stand', at: { cell: s1l1, noteId: 'b' } });
    expect(press('ArrowDown', on('a'))).toMatchObject({ at: { noteId: 'c' } });
    expect(press('ArrowLeft', on('b'))).toMatchObject({ at: { noteId: 'a' } });
    expect(press('ArrowUp', on('c'))).toMatchObject({ at: { noteId: 'a' } });
  });
  it('go on into the next cell, to its nearest note or to the empty cell', () => {
    expect(press('ArrowDown', on('c'))).toMatchObject({ at: { cell: { laneId: 'l2' }, noteId: 'd' } });
    expect(press('ArrowRight', on('b'))).toMatchObject({ at: { cell: { stageId: 's2' }, noteId: null } });
  });
  it('walk through empty cells and into the parking lot', () => {
    const empty = { cell: { stageId: 's2', laneId: 'l1' } };
    expect(press('ArrowDown', empty)).toMatchObject({
      at: { cell: { stageId: 's2', laneId: 'l2' }, noteId: null },
    });
    expect(press('ArrowRight', empty)).toMatchObject({ at: { cell: parking, noteId: 'p' } });
  });
  it('go from a cell onto its first note, and back out of it', () => {
    expect(press('ArrowRight', { cell: s1l1 })).toMatchObject({ at: { cell: s1l1, noteId: 'a' } });
    expect(press('ArrowDown', { cell: s1l1 })).toMatchObject({ at: { cell: s1l1, noteId: 'a' } });
    expect(press('ArrowUp', { cell: { stageId: 's1', laneId: 'l2' } })).toMatchObject({
      at: { cell: s1l1, noteId: 'c' },
    });
  });
  it('stay at the edge of the board', () => {
    expect(press('ArrowRight', on('p'))).toMatchObject({ at: { cell: parking, noteId: 'p' } });
    expect(press('ArrowLeft', on('l1'))).toMatchObject({ kind: 'choose', at: 'l1' });
  });
  it('start from the last of several selected, or from where the keyboard is', () => {
    expect(press('ArrowUp', on('a', 'c'))).toMatchObject({ at: { noteId: 'a' } });
    expect(press('ArrowRight', { ...on('c'), cursor: 'a' })).toMatchObject({ at: { noteId: 'b' } });
  });
  it('begin in the first cell when the keyboard stands nowhere', () => {
    expect(press('ArrowDown')).toMatchObject({ at: { cell: s1l1, noteId: null } });
  });
});

describe('arrows and headers', () => {
  const header = (id: string) => ({ kind: 'choose', ids: [id], at: id });
  it('go from the first column to the lane, and from the first row to step, stage, phase and title', () => {
    expect(press('ArrowLeft', on('a'))).toEqual(header('l1'));
    expect(press('ArrowUp', on('a'))).toEqual(header('st'));
    expect(press('ArrowUp', { cell: { stageId: 's2', laneId: 'l1' } })).toEqual(header('s2'));
    expect(press('ArrowUp', on('st'))).toEqual(header('s1'));
    expect(press('ArrowUp', on('s1'))).toEqual(header('ph'));
    expect(press('ArrowUp', on('ph'))).toEqual(header('m'));
    expect(press('ArrowUp', on('l1'))).toEqual(header('m'));
  });
  it('go back from headers into the cells', () => {
    expect(press('ArrowRight', on('l2'))).toMatchObject({ kind: 'stand', at: { noteId: 'd' } });
    expect(press('ArrowDown', on('st'))).toMatchObject({ at: { cell: s1l1, noteId: 'b' } });
    expect(press('ArrowDown', on('s2'))).toMatchObject({ at: { cell: { stageId: 's2', laneId: 'l1' } } });
    expect(press('ArrowDown', on('m'))).toEqual(header('l1'));
    expect(press('ArrowRight', on('s1'))).toEqual(header('s2'));
    expect(press('ArrowDown', on('l1'))).toEqual(header('l2'));
  });
  it('lead every header and every cell to every other: nothing is out of reach', () => {
    const at = (intent: ReturnType<typeof press>): Partial<Standing> => {
      if (intent?.kind === 'choose') return on(intent.at);
      if (intent?.kind !== 'stand') return {};
      const { cell, noteId } = intent.at;
      return { cell, ...on(...(noteId === null ? [] : [noteId])) };
    };
    const name = ({ cell, selection }: Partial<Standing>) =>
      [...(selection ?? [])][0] ?? `${cell?.stageId}/${cell?.laneId}`;
    const seen = new Map<string, Partial<Standing>>([['s1/l1', { cell: s1l1 }]]);
    for (const situation of seen.values()) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = at(press(key, situation));
        if (!seen.has(name(next))) seen.set(name(next), next);
      }
    }
    const all = ['a', 'b', 'c', 'd', 'p', 's2/l1', 's2/l2', 's1', 's2', 'st', 'ph', 'm', 'l1', 'l2'];
    expect([...seen.keys()].sort()).toEqual(['s1/l1', ...all].sort());
  });
  it('Tab leaves a header for the first cell beside it', () => {
    expect(press('Tab', on('l2'))).toMatchObject({ at: { cell: { stageId: 's1', laneId: 'l2' } } });
    expect(press('Tab', on('s2'))).toMatchObject({ at: { cell: { stageId: 's2', laneId: 'l1' } } });
  });
});

describe('connectors', () => {
  const alt = { alt: true };
  const onto = (id: string) => ({ kind: 'choose', ids: [id], at: id });
  it('Alt + down follows the arrows from note to connector to note, Alt + up goes against them', () => {
    expect(press('ArrowDown', on('a'), alt)).toEqual(onto('k1'));
    expect(press('ArrowDown', on('k1'), alt)).toEqual(onto('d'));
    expect(press('ArrowUp', on('d'), alt)).toEqual(onto('k1'));
    expect(press('ArrowUp', on('k1'), alt)).toEqual(onto('a'));
    expect(press('ArrowDown', on('b'), alt)).toBeNull();
  });
  it('leaves Alt + left and right to the window', () => {
    expect(press('ArrowLeft', on('a'), alt)).toBeNull();
    expect(press('ArrowRight', on('k1'), alt)).toBeNull();
  });
  it('an arrow goes to the end that lies there, Tab to the next connector', () => {
    expect(press('ArrowDown', on('k1'))).toEqual(onto('d'));
    expect(press('ArrowUp', on('k1'))).toEqual(onto('a'));
    expect(press('ArrowRight', on('k2'))).toEqual(onto('p'));
    expect(press('Tab', on('k1'))).toEqual(onto('k2'));
    expect(press('Tab', on('k2'), { shift: true })).toEqual(onto('k1'));
    expect(press('Tab', on('k2'))).toBeNull();
  });
  it('is deleted and labelled as any item', () => {
    expect(press('Delete', on('k1'))).toEqual({ kind: 'remove' });
    expect(press('Enter', on('k1'))).toEqual({ kind: 'edit', id: 'k1', typed: '' });
  });
});

describe('selecting several', () => {
  const shift = { shift: true };
  const both = { ctrl: true, shift: true };
  it('Shift with an arrow takes the next note along, on into the next cell that has any', () => {
    expect(press('ArrowRight', on('a'), shift)).toEqual({ kind: 'choose', ids: ['a', 'b'], at: 'b' });
    expect(press('ArrowDown', on('a', 'c'), shift)).toEqual({
      kind: 'choose',
      ids: ['a', 'c', 'd'],
      at: 'd',
    });
    expect(press('ArrowRight', on('b'), shift)).toEqual({ kind: 'choose', ids: ['b', 'p'], at: 'p' });
  });
  it('a step back lets go of the last', () => {
    expect(press('ArrowLeft', on('a', 'b'), shift)).toEqual({ kind: 'choose', ids: ['a'], at: 'a' });
  });
  it('begins with the first note of the cell', () => {
    expect(press('ArrowRight', { cell: s1l1 }, shift)).toEqual({ kind: 'choose', ids: ['a'], at: 'a' });
    expect(press('ArrowRight', { cell: { stageId: 's2', laneId: 'l1' } }, shift)).toBeNull();
  });
  it('Ctrl + Shift looks at the next note and leaves the selection; Ctrl + Space then adds it or takes it away', () => {
    expect(press('ArrowRight', on('a'), both)).toEqual({ kind: 'choose', ids: ['a'], at: 'b' });
    const looking = { ...on('a'), cursor: 'b' };
    expect(press('Enter', looking, { alt: true })).toEqual({ kind: 'choose', ids: ['a', 'b'], at: 'b' });
    expect(press(' ', looking, { ctrl: true })).toEqual({ kind: 'choose', ids: ['a', 'b'], at: 'b' });
    expect(press(' ', { ...on('a', 'b'), cursor: 'a' }, { ctrl: true })).toEqual({
      kind: 'choose',
      ids: ['b'],
      at: 'a',
    });
    expect(press('ArrowDown', looking, shift)).toMatchObject({ ids: ['a', 'b', 'c'] });
  });
  it('Shift + Space takes the whole cell, Shift + Home and End the notes up to its ends', () => {
    expect(press(' ', on('b'), shift)).toEqual({ kind: 'choose', ids: ['a', 'b', 'c'], at: 'c' });
    expect(press('End', on('b'), shift)).toEqual({ kind: 'choose', ids: ['b', 'c'], at: 'c' });
    expect(press('Home', on('c'), shift)).toEqual({ kind: 'choose', ids: ['c', 'b', 'a'], at: 'a' });
  });
  it('Shift + End on a header takes the notes beside it, and not the header with them', () => {
    for (const header of ['s1', 'l1', 'm']) {
      expect(press('End', on(header), shift)).toEqual({ kind: 'choose', ids: ['a', 'b', 'c'], at: 'c' });
    }
  });
  it('takes stages along, and nothing else of the structure', () => {
    expect(press('ArrowRight', on('s1'), shift)).toEqual({ kind: 'choose', ids: ['s1', 's2'], at: 's2' });
    expect(press('ArrowDown', on('l1'), shift)).toBeNull();
    expect(press('ArrowRight', on('s2'), shift)).toBeNull();
  });
  it('carries several stages nowhere: they would not keep their order', () => {
    expect(press('ArrowLeft', on('s1', 's2'), { ctrl: true })).toBeNull();
  });
});

describe('Ctrl with an arrow', () => {
  const ctrl = { ctrl: true };
  it('changes places with the neighbour in the cell, forward and back', () => {
    expect(press('ArrowRight', on('a'), ctrl)).toMatchObject({ kind: 'move', to: s1l1, beforeId: 'c' });
    expect(press('ArrowLeft', on('b'), ctrl)).toMatchObject({ kind: 'move', to: s1l1, beforeId: 'a' });
    expect(press('ArrowDown', on('a'), ctrl)).toMatchObject({ kind: 'move', to: s1l1, beforeId: null });
  });
  it('carries a note at the edge into the next cell', () => {
    expect(press('ArrowDown', on('c'), ctrl)).toMatchObject({ to: { laneId: 'l2' }, beforeId: null });
  });
  it('carries several notes to the next cell at once', () => {
    expect(press('ArrowRight', on('a', 'b'), ctrl)).toMatchObject({ to: { stageId: 's2' }, beforeId: null });
  });
  it('shifts a selected stage', () => {
    expect(press('ArrowLeft', on('s2'), ctrl)).toEqual({ kind: 'shift-part', id: 's2', by: -1 });
  });
  it('does nothing where there is no way', () => {
    expect(press('ArrowUp', on('a'), ctrl)).toBeNull();
    expect(press('ArrowUp', {}, ctrl)).toBeNull();
  });
});

describe('Tab', () => {
  it('goes through the cells in reading order, back with Shift, and leaves at the ends', () => {
    expect(press('Tab', { cell: s1l1 })).toMatchObject({ at: { cell: { stageId: 's2', laneId: 'l1' } } });
    expect(press('Tab', { cell: { stageId: 's2', laneId: 'l1' } })).toMatchObject({
      at: { cell: { stageId: 's1', laneId: 'l2' } },
    });
    expect(press('Tab', { cell: { stageId: 's2', laneId: 'l2' } })).toMatchObject({ at: { cell: parking } });
    expect(press('Tab', { cell: { stageId: 's1', laneId: 'l2' } }, { shift: true })).toMatchObject({
      at: { cell: { stageId: 's2', laneId: 'l1' } },
    });
    expect(press('Tab', { cell: parking })).toBeNull();
    expect(press('Tab', { cell: s1l1 }, { shift: true })).toBeNull();
  });
  it('belongs to the window while the keyboard stands nowhere', () => {
    expect(press('Tab')).toBeNull();
  });
});

describe('typing', () => {
  it('begins a note in the cell', () => {
    expect(press('ж', { cell: s1l1 })).toEqual({ kind: 'new-note', cell: s1l1, text: 'ж' });
    expect(press('Enter', { cell: s1l1 })).toEqual({ kind: 'new-note', cell: s1l1, text: '' });
    expect(press('1', { cell: s1l1 })).toEqual({ kind: 'new-note', cell: s1l1, text: '1' });
    expect(press('😀', { cell: s1l1 })).toEqual({ kind: 'new-note', cell: s1l1, text: '😀' });
  });
  it('goes on at the end of the selected note', () => {
    expect(press('x', on('a'))).toEqual({ kind: 'edit', id: 'a', typed: 'x' });
    expect(press('Enter', on('a'))).toEqual({ kind: 'edit', id: 'a', typed: '' });
  });
  it('means nothing with several notes selected or nowhere to stand', () => {
    expect(press('x', on('a', 'b'))).toBeNull();
    expect(press('x')).toBeNull();
  });
  it('leaves the space bar to the hand, and what is held with Ctrl or Alt to the window', () => {
    expect(press(' ', { cell: s1l1 })).toBeNull();
    expect(press('x', { cell: s1l1 }, { ctrl: true })).toBeNull();
    expect(press('x', { cell: s1l1 }, { alt: true })).toBeNull();
    expect(press('F5', { cell: s1l1 })).toBeNull();
  });
});

describe('keys on a selection', () => {
  it('digits colour notes', () => {
    expect(press('1', on('a', 'b'))).toEqual({ kind: 'recolor', color: 'yellow' });
    expect(press('8', on('a'))).toEqual({ kind: 'recolor', color: 'grey' });
  });
  it('digits colour connectors', () => {
    expect(press('3', on('k1', 'k2'))).toEqual({ kind: 'recolor', color: 'pink' });
  });
  it('a nine is typed: there are eight colours', () => {
    expect(press('9', on('a'))).toMatchObject({ kind: 'edit', typed: '9' });
  });
  it('Delete and Backspace remove', () => {
    expect(press('Delete', on('a'))).toEqual({ kind: 'remove' });
    expect(press('Backspace', on('s1'))).toEqual({ kind: 'remove' });
    expect(press('Delete')).toBeNull();
  });
  it('Escape lets go of the selection, then of the cell, then of nothing', () => {
    expect(press('Escape', { ...on('a'), cell: s1l1 })).toEqual({ kind: 'leave', what: 'selection' });
    expect(press('Escape', { cell: s1l1 })).toEqual({ kind: 'leave', what: 'place' });
    expect(press('Escape', { cursor: 'a' })).toEqual({ kind: 'leave', what: 'place' });
    expect(press('Escape')).toBeNull();
  });
});

describe('long ways', () => {
  it('Home and End go along the lane, with Ctrl over the board, never to the parking lot', () => {
    expect(press('End', { cell: s1l1 })).toMatchObject({ at: { cell: { stageId: 's2', laneId: 'l1' } } });
    expect(press('Home', { cell: { stageId: 's2', laneId: 'l2' } })).toMatchObject({
      at: { cell: { stageId: 's1', laneId: 'l2' } },
    });
    expect(press('End', { cell: s1l1 }, { ctrl: true })).toMatchObject({
      at: { cell: { stageId: 's2', laneId: 'l2' } },
    });
  });
  it('Page Up and Page Down scroll, sideways with Shift', () => {
    expect(press('PageDown')).toEqual({ kind: 'scroll', dx: 0, dy: 0.9 });
    expect(press('PageUp', {}, { shift: true })).toEqual({ kind: 'scroll', dx: -0.9, dy: 0 });
  });
});

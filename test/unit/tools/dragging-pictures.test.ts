// A picture of a storyboard carried by hand: state by state.
import { describe, expect, it } from 'vitest';
import type { BoardView } from '../../../renderer/tools/board-view';
import { cancel, down, move, run, up } from './run-tool';

const mark = { x: 0, y: 0, width: 4, height: 100 };
const cell = { x: 0, y: 0, width: 400, height: 200 };
const storyboard: Partial<BoardView> = {
  kindOf: (id) => (id.startsWith('p') ? 'storyboard' : 'note'),
  hit: ({ x }) => (x < 400 ? { kind: 'picture', id: x < 200 ? 'p1' : 'p2' } : null),
  pictureTarget: (_, moving) => ({
    stageId: 's2',
    laneId: 'l',
    beforeId: moving.has('p2') ? null : 'p2',
    mark,
    folded: false,
    cell,
  }),
};

describe('select.dragging of a picture in a storyboard', () => {
  it('a press without a drag selects it; a drag selects it and shows where it would stand', () => {
    expect(run([down(50, 50), up(50, 50)], storyboard).intents).toEqual([
      { kind: 'press', hit: { kind: 'picture', id: 'p1' } },
    ]);
    const { state, board, of } = run([down(50, 50), move(60, 60), move(300, 60)], storyboard);
    expect(state).toBe('dragging');
    expect([...board.selection]).toEqual(['p1']);
    expect(of('drag').at(-1)).toMatchObject({
      drag: { picture: { stageId: 's2', beforeId: 'p2' }, target: null, card: null, lie: null },
    });
  });

  it('takes nothing else along, and no note takes it along', () => {
    const { of } = run([down(50, 50), move(60, 60)], { ...storyboard, selection: new Set(['a', 'p1']) });
    expect(of('drag')).toMatchObject([{ drag: { ids: new Set(['p1']) } }]);
    const note = run([down(50, 50, { shift: true }), up(50, 50, { shift: true })], {
      ...storyboard,
      hit: () => ({ kind: 'note', id: 'a' }),
      selection: new Set(['p1']),
    });
    expect([...note.board.selection]).toEqual(['a']);
  });

  it('is dropped once, never as a copy, and nowhere but in a storyboard', () => {
    const { of } = run([down(50, 50), move(60, 60), up(300, 60, { alt: true })], storyboard);
    expect(of('drop')).toMatchObject([{ drag: { copies: false, picture: { beforeId: 'p2' } } }]);
    const beside = run([down(50, 50), move(60, 60), up(300, 60)], {
      ...storyboard,
      pictureTarget: () => null,
    });
    expect(beside.of('drop')).toEqual([]);
  });

  it('Escape leaves it where it was', () => {
    const { state, of } = run([down(50, 50), move(300, 60), cancel], storyboard);
    expect(state).toBe('idle');
    expect(of('drop')).toEqual([]);
    expect(of('drag').at(-1)).toEqual({ kind: 'drag', drag: null });
  });

  it('a finger carries it too', () => {
    const finger = { by: 'touch' as const };
    const { state, of } = run([down(50, 50, finger), move(90, 60, finger)], storyboard);
    expect(state).toBe('dragging');
    expect(of('drag')).toMatchObject([{ drag: { ids: new Set(['p1']) } }]);
  });
});

// The select tool, state by state.
import { describe, expect, it } from 'vitest';
import type { SelectState } from '../../../renderer/tools/select/state';
import { selectTool, wantsTicks } from '../../../renderer/tools/select-tool';
import type { ToolInput } from '../../../renderer/tools/tool-input';
import { boardView, pointer } from './board-view';
import { cancel, down, move, run, tick, up } from './run-tool';

describe('select.idle', () => {
  it('moving the pointer does nothing', () => {
    expect(run([move(50, 50)])).toMatchObject({ state: 'idle', intents: [] });
  });
  it('a press on a note selects it at once', () => {
    const { state, board } = run([down(50, 50)]);
    expect(state).toBe('pointing');
    expect([...board.selection]).toEqual(['a']);
  });
  it('a press on one of several selected notes keeps them all', () => {
    expect(run([down(50, 50)], { selection: new Set(['a', 'b']) }).intents).toEqual([]);
  });
  it('a double click edits what is under it', () => {
    expect(run([{ kind: 'double', pointer: pointer(170, 50) }]).intents).toEqual([
      { kind: 'edit', hit: { kind: 'note', id: 'b' } },
    ]);
  });
  it('the middle button and the space bar take the hand', () => {
    expect(run([down(50, 50, { button: 'middle' })]).state).toBe('panning');
    expect(run([down(50, 50, { space: true })]).state).toBe('panning');
  });
  it('the secondary button selects what it points at and starts no gesture', () => {
    const { state, board } = run([down(50, 50, { button: 'secondary' })]);
    expect(state).toBe('idle');
    expect([...board.selection]).toEqual(['a']);
  });
});

describe('select.pointing', () => {
  it('less than four pixels is still a click', () => {
    const { state, of } = run([down(50, 50), move(52, 53)]);
    expect(state).toBe('pointing');
    expect(of('drag')).toEqual([]);
  });
  it('a click on one of several selected notes selects it alone', () => {
    const { board } = run([down(50, 50), up(50, 50)], { selection: new Set(['a', 'b']) });
    expect([...board.selection]).toEqual(['a']);
  });
  it('Shift and Ctrl add a note and take it out again', () => {
    for (const keys of [{ shift: true }, { ctrl: true }]) {
      const added = run([down(170, 50, keys), up(170, 50, keys)], { selection: new Set(['a']) });
      expect([...added.board.selection]).toEqual(['a', 'b']);
      const taken = run([down(170, 50, keys), up(170, 50, keys)], { selection: new Set(['a', 'b']) });
      expect([...taken.board.selection]).toEqual(['a']);
    }
  });
  it('Shift adds a stage to selected stages, and begins anew among things of another kind', () => {
    const hit = () => ({ kind: 'stage', id: 's2' }) as const;
    const press = [down(50, 50, { shift: true }), up(50, 50, { shift: true })];
    const stages = run(press, { hit, selection: new Set(['s1']) });
    expect([...stages.board.selection]).toEqual(['s1', 's2']);
    const mixed = run(press, { hit, selection: new Set(['a']) });
    expect([...mixed.board.selection]).toEqual(['s2']);
    const note = run([down(50, 50, { shift: true }), up(50, 50, { shift: true })], {
      selection: new Set(['s1']),
    });
    expect([...note.board.selection]).toEqual(['a']);
  });
  it('a click beside the notes presses the cell', () => {
    expect(run([down(50, 300), up(50, 300)]).intents).toEqual([
      { kind: 'press', hit: { kind: 'cell', stageId: 's', laneId: 'l' } },
    ]);
  });
  it('a click beside the board selects nothing and leaves the cell', () => {
    expect(run([down(50, 300), up(50, 300)], { hit: () => null, selection: new Set(['a']) }).intents).toEqual(
      [
        { kind: 'select', ids: new Set() },
        { kind: 'focus-cell', cell: null },
      ],
    );
  });
  it('Escape makes it no click', () => {
    expect(run([down(50, 300), cancel, up(50, 300)]).intents).toEqual([]);
  });
});

describe('select.dragging', () => {
  it('starts after four pixels with the note under the pointer', () => {
    const { state, of } = run([down(50, 50), move(54, 50)]);
    expect(state).toBe('dragging');
    expect(of('drag')).toMatchObject([{ drag: { dx: 4, dy: 0, copies: false } }]);
  });
  it('takes all selected notes along', () => {
    const { of } = run([down(50, 50), move(90, 50)], { selection: new Set(['a', 'c']) });
    expect(of('drag')).toMatchObject([{ drag: { ids: new Set(['a', 'c']) } }]);
  });
  it('with Shift takes the pressed note along with the selected ones', () => {
    const { of, board } = run([down(170, 50, { shift: true }), move(190, 50, { shift: true })], {
      selection: new Set(['a']),
    });
    expect([...board.selection]).toEqual(['a', 'b']);
    expect(of('drag')).toMatchObject([{ drag: { ids: new Set(['a', 'b']) } }]);
  });
  it('counts in board units at any zoom', () => {
    const { of } = run([down(25, 25), move(75, 25)], { camera: { x: 0, y: 0, zoom: 0.5 } });
    expect(of('drag')).toMatchObject([{ drag: { dx: 100 } }]);
  });
  it('drops once where the pointer is let go, and then the notes on their way are gone', () => {
    const { state, intents } = run([down(50, 50), move(200, 50), move(300, 60), up(300, 60)]);
    expect(state).toBe('idle');
    expect(intents.slice(-2)).toMatchObject([
      { kind: 'drop', drag: { ids: new Set(['a']), copies: false, target: { beforeId: 'c' } } },
      { kind: 'drag', drag: null },
    ]);
    expect(intents.filter((intent) => intent.kind === 'drop')).toHaveLength(1);
  });
  it('where nothing can be dropped, drops nothing', () => {
    const { of } = run([down(50, 50), move(50, 300), up(50, 300)], { dropTarget: () => null });
    expect(of('drop')).toEqual([]);
    expect(of('drag').at(-1)).toEqual({ kind: 'drag', drag: null });
  });
  it('beyond the view marks no place and drops nothing: nobody sees where', () => {
    const { state, of } = run([down(50, 50), move(400, 300), move(900, 300), up(900, 300)]);
    expect(state).toBe('idle');
    expect(of('drop')).toEqual([]);
    expect(of('drag').at(-2)).toMatchObject({ drag: { target: null } });
    expect(of('drag').at(-1)).toEqual({ kind: 'drag', drag: null });
  });
  it('Alt drops copies, decided when the pointer is let go', () => {
    const alt = { alt: true };
    expect(run([down(50, 50), move(300, 50, alt), up(300, 50, alt)]).of('drop')).toMatchObject([
      { drag: { copies: true } },
    ]);
    expect(run([down(50, 50), move(300, 50, alt), up(300, 50)]).of('drop')).toMatchObject([
      { drag: { copies: false } },
    ]);
  });
  it('Escape leaves no trace', () => {
    const { state, of } = run([down(50, 50), move(300, 50), cancel, move(310, 50), up(310, 50)]);
    expect(state).toBe('idle');
    expect(of('drop')).toEqual([]);
    expect(of('drag').at(-1)).toEqual({ kind: 'drag', drag: null });
  });
  it('near an edge each frame scrolls the board and the notes stay under the pointer', () => {
    const { of, board } = run([down(50, 50), move(796, 300), tick, tick]);
    expect(of('camera')).toHaveLength(2);
    expect(board.camera.x).toBeGreaterThan(10);
    const last = of('drag').at(-1);
    expect(last).toMatchObject({ drag: { dx: 796 - 50 + board.camera.x } });
  });
  it('away from the edges frames do nothing', () => {
    expect(run([down(50, 50), move(400, 300), tick, tick]).of('camera')).toEqual([]);
  });
  it('never scrolls beyond the board', () => {
    const frames = Array.from({ length: 400 }, () => tick);
    const { board } = run([down(50, 50), move(799, 300), ...frames]);
    expect(board.camera.x).toBeLessThanOrEqual(4000 - 400);
  });
});

describe('select.marquee', () => {
  it('selects what it touches while it is drawn', () => {
    const { state, board, of } = run([down(110, 300), move(350, 50)]);
    expect(state).toBe('marquee');
    expect([...board.selection]).toEqual(['b', 'c']);
    expect(of('marquee').at(-1)).toEqual({
      kind: 'marquee',
      area: { x: 110, y: 50, width: 240, height: 250 },
    });
  });
  it('lets go of what it no longer touches', () => {
    expect([...run([down(110, 300), move(350, 50), move(200, 50)]).board.selection]).toEqual(['b']);
  });
  it('with Shift adds to what was selected', () => {
    const { board } = run([down(110, 300, { shift: true }), move(200, 50, { shift: true })], {
      selection: new Set(['d']),
    });
    expect([...board.selection]).toEqual(['d', 'b']);
  });
  it('vanishes when the button is let go and keeps the selection', () => {
    const { state, board, of } = run([down(110, 300), move(350, 50), up(350, 50)]);
    expect(state).toBe('idle');
    expect(of('marquee').at(-1)).toEqual({ kind: 'marquee', area: null });
    expect([...board.selection]).toEqual(['b', 'c']);
  });
  it('Escape brings the old selection back', () => {
    const { board, of } = run([down(110, 300), move(350, 50), cancel], { selection: new Set(['d']) });
    expect([...board.selection]).toEqual(['d']);
    expect(of('marquee').at(-1)).toEqual({ kind: 'marquee', area: null });
  });
  it('near an edge scrolls and grows', () => {
    const { of, board } = run([down(400, 300), move(400, 598), tick, tick]);
    expect(board.camera.y).toBeGreaterThan(10);
    expect(of('marquee').at(-1)).toMatchObject({ area: { height: 298 + board.camera.y } });
  });
});

describe('select.marquee with keys', () => {
  it('with Ctrl turns over what it touches, and turns it back when it leaves', () => {
    const ctrl = { ctrl: true };
    const selection = new Set(['b', 'd']);
    const touching = run([down(110, 300, ctrl), move(350, 50, ctrl)], { selection });
    expect([...touching.board.selection]).toEqual(['d', 'c']);
    const left = run([down(110, 300, ctrl), move(350, 50, ctrl), move(115, 290, ctrl)], { selection });
    expect([...left.board.selection]).toEqual(['b', 'd']);
  });
});

describe('select.panning', () => {
  it('moves the board with the pointer', () => {
    const { board } = run([down(400, 300, { space: true }), move(350, 280, { space: true })], {
      camera: { x: 100, y: 100, zoom: 2 },
    });
    expect(board.camera).toEqual({ x: 125, y: 110, zoom: 2 });
  });
  it('stays where it is when let go or cancelled', () => {
    for (const end of [up(350, 280), cancel]) {
      const { state, board } = run([down(400, 300, { button: 'middle' }), move(350, 280), end]);
      expect(state).toBe('idle');
      expect(board.camera).toEqual({ x: 50, y: 20, zoom: 1 });
    }
  });
  it('selects nothing', () => {
    expect(run([down(50, 50, { space: true }), move(90, 90), up(90, 90)]).of('select')).toEqual([]);
  });
});

describe('frames', () => {
  it('are wanted only while something could scroll at an edge', () => {
    const inGesture = (inputs: readonly ToolInput[]) => {
      let state: SelectState = { name: 'idle' };
      for (const input of inputs) state = selectTool(state, input, boardView()).state;
      return wantsTicks(state);
    };
    expect(inGesture([])).toBe(false);
    expect(inGesture([down(50, 50)])).toBe(false);
    expect(inGesture([down(50, 50), move(90, 50)])).toBe(true);
    expect(inGesture([down(110, 300), move(350, 50)])).toBe(true);
    expect(inGesture([down(50, 50, { space: true })])).toBe(false);
  });
});

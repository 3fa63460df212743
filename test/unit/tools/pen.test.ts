// select.drawing and select.erasing: ink while the pen is down, one stroke when it is lifted, nothing by accident.
import { describe, expect, it } from 'vitest';
import type { InkPoint } from '#shared/base/ink-code';
import { mostInkPoints } from '#shared/base/ink-code';
import { finishedLine, lineDrawnOn, lineFrom } from '../../../renderer/tools/pen/ink-line';
import { penKeys, takesPen } from '../../../renderer/tools/pen/pen-keys';
import type { PenUse, Sample, ToolInput } from '../../../renderer/tools/tool-input';
import { pointer } from './board-view';
import { cancel, run } from './run-tool';

const sample = (x: number, y: number, timeMs = 0, pressure: number | null = null): Sample => ({
  at: { x, y },
  pressure,
  timeMs,
});
const event =
  (does: PenUse['does']) =>
  (kind: 'down' | 'move' | 'up', trail: readonly Sample[], given = {}): ToolInput => {
    const { x, y } = trail.at(-1)?.at ?? { x: 0, y: 0 };
    return { kind, pointer: pointer(x, y, { pen: { does, trail }, ...given }) };
  };
const draw = event('draw');
const rub = event('erase');

/** A line to the right, 100 px in half a second. */
const line = [
  draw('down', [sample(10, 10, 0)]),
  ...Array.from({ length: 10 }, (_, at) => draw('move', [sample(20 + at * 10, 10, 50 + at * 50)])),
];
const end = draw('up', [sample(110, 10, 560)]);
const short = [draw('down', [sample(10, 10, 0)]), draw('move', [sample(14, 10, 40)])];

function strokeOf(inputs: readonly ToolInput[]): readonly InkPoint[] | null {
  const [intent] = run(inputs).of('draw');
  return intent?.kind === 'draw' ? intent.points : null;
}

describe('select.drawing', () => {
  it('begins at once where the pen comes down, also on a note, and selects nothing', () => {
    const { state, intents } = run([draw('down', [sample(50, 50)])]);
    expect(state).toBe('drawing');
    expect(intents).toEqual([{ kind: 'ink', points: [{ x: 50, y: 50, pressure: 0.5 }] }]);
  });
  it('draws with a finger too, and with the middle button or the space bar it is the hand', () => {
    expect(run([draw('down', [sample(0, 0)], { by: 'touch' })]).state).toBe('drawing');
    expect(run([draw('down', [sample(0, 0)], { button: 'middle' })]).state).toBe('panning');
    expect(run([draw('down', [sample(0, 0)], { space: true })]).state).toBe('panning');
    expect(run([draw('down', [sample(0, 0)], { button: 'secondary' })]).state).toBe('idle');
  });
  it('lifted it has drawn one stroke, from where it came down to where it was lifted', () => {
    const { state, intents } = run([...line, end]);
    expect(state).toBe('idle');
    expect(intents.filter(({ kind }) => kind === 'draw')).toHaveLength(1);
    expect(intents.at(-1)).toEqual({ kind: 'ink', points: null });
    const points = strokeOf([...line, end]);
    expect(points?.[0]).toMatchObject({ x: 10, y: 10 });
    expect(points?.at(-1)).toMatchObject({ x: 110, y: 10 });
  });
  it('goes through all that was between two frames', () => {
    const arc = Array.from({ length: 9 }, (_, at) => sample(at * 10, 40 * Math.sin(at / 2.6), at));
    const points = strokeOf([
      draw('down', [sample(0, 0)]),
      draw('move', arc),
      draw('up', [sample(80, 0, 9)]),
    ]);
    expect(Math.max(...(points ?? []).map(({ y }) => y))).toBeGreaterThan(30);
  });
  it('takes the pressure of the pen', () => {
    const pressed = strokeOf([
      draw('down', [sample(0, 0, 0, 0.1)]),
      draw('move', [sample(40, 0, 20, 0.9), sample(80, 0, 40, 0.9)]),
      draw('up', [sample(80, 0, 50)]),
    ]);
    expect(pressed?.map(({ pressure }) => pressure)).toEqual([0.1, 0.9, 0.9]);
  });
  it('without pressure a slow hand presses more than a fast one', () => {
    const drawn = (step: number): number => {
      const moves = Array.from({ length: 20 }, (_, at) => draw('move', [sample(at * step, 0, at * 10)]));
      return strokeOf([draw('down', [sample(0, 0)]), ...moves, draw('up', [sample(20 * step, 0, 210)])])?.at(
        -1,
      )?.pressure as number;
    };
    expect(drawn(2)).toBeGreaterThan(0.55);
    expect(drawn(40)).toBeLessThan(0.3);
  });
  it('a tap is a dot', () => {
    expect(strokeOf([draw('down', [sample(5, 5)]), draw('up', [sample(5, 5)])])).toHaveLength(1);
  });
  it('is counted in board units, at any zoom', () => {
    const camera = { x: 100, y: 200, zoom: 0.5 };
    const { of } = run([...line, end], { camera });
    expect(of('draw')).toMatchObject([{ points: { 0: { x: 120, y: 220 } } }]);
  });
  it('Escape takes the stroke back', () => {
    const { state, intents, of } = run([...line, cancel]);
    expect(state).toBe('idle');
    expect(of('draw')).toEqual([]);
    expect(intents.at(-1)).toEqual({ kind: 'ink', points: null });
  });
  it('a pointer that the system takes away leaves its stroke', () => {
    expect(strokeOf([...line, { kind: 'cancel', by: 'loss' }])?.length).toBeGreaterThan(2);
  });
  it('the first of two fingers draws nothing when the second comes at once', () => {
    const fingers: ToolInput = {
      kind: 'fingers',
      at: [
        { x: 10, y: 10 },
        { x: 90, y: 10 },
      ],
    };
    const { state, of } = run([...short, fingers]);
    expect(state).toBe('pinching');
    expect(of('draw')).toEqual([]);
    const late = run([...line, fingers]);
    expect(late.state).toBe('pinching');
    expect(late.of('draw')).toHaveLength(1);
  });
  it('the board does not scroll under the pen', () => {
    const { of } = run([...line, { kind: 'tick', elapsedMs: 16 }, draw('move', [sample(799, 10, 700)])]);
    expect(of('camera')).toEqual([]);
  });
});

describe('select.erasing', () => {
  const strokesAlong = (from: { x: number }, to: { x: number }): string[] =>
    ['a', 'b', 'c'].filter((_, at) => {
      const x = 100 * (at + 1);
      return Math.min(from.x, to.x) - 8 <= x && x <= Math.max(from.x, to.x) + 8;
    });
  const rubbing = [rub('down', [sample(60, 0)]), rub('move', [sample(150, 0), sample(205, 0)])];
  it('hides what it meets between frames, and removes all of it once when lifted', () => {
    const { state, of } = run([...rubbing, rub('up', [sample(205, 0)])], { strokesAlong });
    expect(state).toBe('idle');
    expect(of('erasing').at(-2)).toEqual({ kind: 'erasing', ids: new Set(['a', 'b']) });
    expect(of('erasing').at(-1)).toEqual({ kind: 'erasing', ids: null });
    expect(of('erase')).toEqual([{ kind: 'erase', ids: new Set(['a', 'b']) }]);
  });
  it('shows the very same set while nothing new is met', () => {
    const moves = [rub('move', [sample(140, 0)]), rub('move', [sample(145, 0)])];
    const sets = run([rub('down', [sample(100, 0)]), ...moves], { strokesAlong }).of('erasing');
    expect(new Set(sets.map((intent) => (intent.kind === 'erasing' ? intent.ids : null))).size).toBe(1);
  });
  it('meets nothing, removes nothing', () => {
    expect(
      run([rub('down', [sample(0, 0)]), rub('up', [sample(20, 0)])], { strokesAlong }).of('erase'),
    ).toEqual([]);
  });
  it('Escape, or a lost pointer, brings all back', () => {
    for (const by of [undefined, 'loss', 'pair'] as const) {
      const stop: ToolInput = by === undefined ? cancel : { kind: 'cancel', by };
      const { state, of } = run([...rubbing, stop], { strokesAlong });
      expect(state).toBe('idle');
      expect(of('erase')).toEqual([]);
      expect(of('erasing').at(-1)).toEqual({ kind: 'erasing', ids: null });
    }
  });
});

describe('a line as it is drawn', () => {
  const camera = { x: 0, y: 0, zoom: 1 };
  it('smooths the steps of a screen away', () => {
    const stairs = Array.from({ length: 60 }, (_, at) => sample(at, Math.floor(at / 2), at * 8));
    const { points } = lineDrawnOn(lineFrom(sample(0, 0), camera), stairs, camera);
    const turns = points.slice(2).map((point, at) => {
      const [a, b] = [points[at] as InkPoint, points[at + 1] as InkPoint];
      const [before, after] = [Math.atan2(b.y - a.y, b.x - a.x), Math.atan2(point.y - b.y, point.x - b.x)];
      return Math.abs(after - before);
    });
    expect(Math.max(...turns)).toBeLessThan(Math.PI / 4);
  });
  it('drawn for minutes it stays within what a line keeps', () => {
    let long = lineFrom(sample(0, 0), camera);
    for (let part = 0; part < 30; part++) {
      const trail = Array.from({ length: 1_000 }, (_, at) => {
        const angle = (part * 1_000 + at) / 40;
        return sample(300 + 200 * Math.cos(angle), 300 + 150 * Math.sin(angle * 1.3), part * 8_000 + at * 8);
      });
      long = lineDrawnOn(long, trail, camera);
    }
    expect(long.points.length).toBeLessThanOrEqual(4 * mostInkPoints);
    expect(long.points[0]).toMatchObject({ x: 0, y: 0 });
    expect(finishedLine(long, camera).at(-1)?.x).toBeCloseTo(long.last.at.x, 6);
  });
});

describe('keys while the pen is in the hand', () => {
  const press = (key: string, code = '', given = {}) => ({
    key,
    code,
    ctrl: false,
    shift: false,
    alt: false,
    ...given,
  });
  it('digits are inks, brackets weights, E turns to the rubber, P and Escape put it back', () => {
    expect(penKeys(press('4'))).toEqual({ kind: 'color', color: 'red' });
    expect(penKeys(press('9'))).toBeNull();
    expect(penKeys(press('['))).toEqual({ kind: 'weight', by: -1 });
    expect(penKeys(press(']'))).toEqual({ kind: 'weight', by: 1 });
    expect(penKeys(press('e'))).toEqual({ kind: 'turn' });
    expect(penKeys(press('p'))).toEqual({ kind: 'put-back' });
    expect(penKeys(press('Escape'))).toEqual({ kind: 'put-back' });
  });
  it('are the same places on a Russian keyboard', () => {
    expect(penKeys(press('у', 'KeyE'))).toEqual({ kind: 'turn' });
    expect(penKeys(press('х', 'BracketLeft'))).toEqual({ kind: 'weight', by: -1 });
    expect(takesPen(press('з', 'KeyP'))).toBe(true);
  });
  it('leaves all others, and all with a modifier, to the window', () => {
    for (const key of ['a', 'Delete', 'ArrowLeft', 'Enter', 'F2']) expect(penKeys(press(key))).toBeNull();
    expect(penKeys(press('e', 'KeyE', { ctrl: true }))).toBeNull();
    expect(takesPen(press('P', 'KeyP', { shift: true }))).toBe(false);
  });
});

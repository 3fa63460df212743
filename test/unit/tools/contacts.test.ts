// Who may speak to a tool: one pointer, two fingers, never a palm; and nothing that began stays without an end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear, noContacts, palmMs, type Report } from '../../../renderer/tools/contacts';
import type { Pointer, ToolInput } from '../../../renderer/tools/tool-input';
import { pointer } from './board-view';

const report = (
  kind: Report['kind'],
  id: number,
  by: Pointer['by'],
  given: Partial<Omit<Report, 'pointer'>> & { readonly x?: number } = {},
): Report => ({
  kind,
  id,
  pointer: pointer(given.x ?? 0, 0, { by }),
  pressed: given.pressed ?? kind !== 'up',
  timeMs: given.timeMs ?? 0,
});

function hearAll(reports: readonly Report[]): ToolInput[] {
  let contacts = noContacts;
  return reports.flatMap((one) => {
    const heard = hear(contacts, one);
    contacts = heard.contacts;
    return heard.inputs;
  });
}
const kinds = (reports: readonly Report[]) => hearAll(reports).map(({ kind }) => kind);

describe('contacts', () => {
  it('a mouse that is not pressed says nothing', () => {
    expect(kinds([report('move', 1, 'mouse', { pressed: false })])).toEqual([]);
  });
  it('one pointer goes down, moves and goes up', () => {
    expect(kinds([report('down', 1, 'mouse'), report('move', 1, 'mouse'), report('up', 1, 'mouse')])).toEqual(
      ['down', 'move', 'up'],
    );
  });
  it('while one leads, others of another kind are not heard', () => {
    const others = [report('down', 2, 'touch'), report('move', 2, 'touch'), report('up', 2, 'touch')];
    expect(kinds([report('down', 1, 'mouse'), ...others])).toEqual(['down']);
  });
  it('a second finger makes a pair, a third is not heard', () => {
    const inputs = hearAll([
      report('down', 1, 'touch', { x: 10 }),
      report('down', 2, 'touch', { x: 20 }),
      report('down', 3, 'touch', { x: 99 }),
      report('move', 3, 'touch', { x: 98 }),
      report('move', 2, 'touch', { x: 30 }),
    ]);
    expect(inputs.slice(1)).toEqual([
      {
        kind: 'fingers',
        at: [
          { x: 10, y: 0 },
          { x: 20, y: 0 },
        ],
      },
      {
        kind: 'fingers',
        at: [
          { x: 10, y: 0 },
          { x: 30, y: 0 },
        ],
      },
    ]);
  });
  it('when one of a pair is lifted the other goes on alone', () => {
    const inputs = hearAll([
      report('down', 1, 'touch', { x: 10 }),
      report('down', 2, 'touch', { x: 20 }),
      report('up', 1, 'touch'),
      report('lost', 1, 'touch'),
      report('up', 2, 'touch', { x: 25 }),
    ]);
    expect(inputs.slice(2)).toMatchObject([
      { kind: 'move', pointer: { at: { x: 20 } } },
      { kind: 'up', pointer: { at: { x: 25 } } },
    ]);
  });
  it('a pointer the system took away cancels, once', () => {
    expect(
      kinds([report('down', 1, 'mouse'), report('lost', 1, 'mouse'), report('lost', 1, 'mouse')]),
    ).toEqual(['down', 'cancel']);
  });
  it('a mouse that comes back without its button cancels: nothing is dropped by surprise', () => {
    const back = report('move', 1, 'mouse', { pressed: false });
    expect(kinds([report('down', 1, 'mouse'), back, back, report('up', 1, 'mouse')])).toEqual([
      'down',
      'cancel',
    ]);
  });
  it('the capture that ends after a button is let go says nothing', () => {
    expect(kinds([report('down', 1, 'mouse'), report('up', 1, 'mouse'), report('lost', 1, 'mouse')])).toEqual(
      ['down', 'up'],
    );
  });
});

describe('a palm', () => {
  it('is not heard while a pen is near or down', () => {
    const near = [report('near', 9, 'pen', { pressed: false })];
    expect(kinds([...near, report('down', 1, 'touch', { timeMs: 60_000 })])).toEqual([]);
    expect(kinds([report('down', 9, 'pen'), report('down', 1, 'touch', { timeMs: 60_000 })])).toEqual([
      'down',
    ]);
  });
  it('is not heard for a moment after the pen is gone, and is a finger later', () => {
    const gone = [report('near', 9, 'pen', { pressed: false }), report('away', 9, 'pen', { pressed: false })];
    expect(kinds([...gone, report('down', 1, 'touch', { timeMs: palmMs - 1 })])).toEqual([]);
    expect(kinds([...gone, report('down', 1, 'touch', { timeMs: palmMs })])).toEqual(['down']);
  });
  it('that came down before its pen is taken back', () => {
    expect(kinds([report('down', 1, 'touch'), report('move', 1, 'touch'), report('down', 9, 'pen')])).toEqual(
      ['down', 'move', 'cancel', 'down'],
    );
    expect(kinds([report('down', 1, 'touch'), report('near', 9, 'pen'), report('up', 1, 'touch')])).toEqual([
      'down',
      'cancel',
    ]);
  });
});

it('whatever is reported, every beginning has an end before the next', () => {
  const reports = fc.array(
    fc
      .tuple(
        fc.constantFrom<Report['kind']>('down', 'move', 'up', 'lost', 'near', 'away'),
        fc.nat(3),
        fc.boolean(),
        fc.nat(2_000),
      )
      .map(([kind, id, pressed, timeMs]) => {
        const by = (['mouse', 'touch', 'touch', 'pen'] as const)[id] ?? 'mouse';
        return report(kind, id, by, { pressed, timeMs });
      }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(reports, (given) => {
      let under = false;
      for (const kind of kinds(given)) {
        if (kind === 'down') expect(under).toBe(false);
        else expect(under).toBe(true);
        under = kind !== 'up' && kind !== 'cancel';
      }
    }),
  );
});

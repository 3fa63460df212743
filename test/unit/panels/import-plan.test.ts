// What an import says it will add: repeats, texts too long for a note, and what there is no room for.
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../renderer/panels/dialogs/import/import-plan';

const all = { skipRepeated: false, firstOnly: false };
const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at}`);

describe('an import', () => {
  it('is a note for every line, repeated ones marked and counted', () => {
    expect(planImport(['a', 'b', 'a', 'a'], 10, all)).toMatchObject({
      rows: [
        { text: 'a', mark: null },
        { text: 'b', mark: null },
        { text: 'a', mark: 'repeated' },
        { text: 'a', mark: 'repeated' },
      ],
      repeated: 2,
      over: 0,
    });
  });

  it('leaves repeated lines out when asked, and still counts them', () => {
    const plan = planImport(['a', 'b', 'a'], 10, { ...all, skipRepeated: true });
    expect(plan.rows.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(plan.repeated).toBe(1);
  });

  it('parts what is too long for a note, and loses none of it', () => {
    const plan = planImport(['x'.repeat(25_000)], 10, all);
    expect(plan).toMatchObject({ long: 1, parts: 3 });
    expect(plan.rows.map(({ text }) => text).join('')).toBe('x'.repeat(25_000));
  });

  it('of more than there is room for says how many are over, and takes the first only when asked', () => {
    expect(planImport(lines(50_000), 19_688, all)).toMatchObject({ over: 30_312 });
    expect(planImport(lines(50_000), 19_688, all).rows).toHaveLength(50_000);
    const first = planImport(lines(50_000), 19_688, { ...all, firstOnly: true });
    expect(first.rows).toHaveLength(19_688);
    expect(first.over).toBe(30_312);
  });
});

// Emphasis and lists as they are set: the right face, a slant, hanging items; nothing else of a note changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '#shared/layout/type/advance';
import { breakLines, type Line, type Run, type TextRun } from '#shared/layout/type/break-lines';
import { fitText, type TextBox } from '#shared/layout/type/fit-text';
import { printEmphasis, stylesOf } from '#shared/model/note-text/emphasis';
import { hasListItems, withBullets } from '#shared/model/note-text/list-items';
import { anyText, noteText } from './arbitrary-text';
import { metrics } from './bundled-metrics';

const box: TextBox = { width: 144, height: 94, face: 'medium', sizes: [24, 21, 18, 16] };
const inOneLine: TextBox = { ...box, width: 10_000, sizes: [20] };
const set = (text: string, emphasis = '', within = box) => fitText(text, within, metrics, emphasis);
const isText = (run: Run): run is TextRun => run.kind === 'text';
const runsOf = (text: string, emphasis: string) =>
  set(text, emphasis, inOneLine).lines.flatMap(({ runs }) => runs);
const emphasis = fc
  .array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 })
  .map((s) => printEmphasis(Uint8Array.from(s)));

describe('emphasis', () => {
  it('is set in runs: bold in the bold face, italic leaning, both together', () => {
    const runs = runsOf('да нет ок ага', 'b0-2 i3-6 bi7-9').filter(isText);
    expect(runs.map(({ text, face, slanted }) => [text, face, slanted])).toEqual([
      ['да', 'bold', undefined],
      [' ', undefined, undefined],
      ['нет', undefined, true],
      [' ', undefined, undefined],
      ['ок', 'bold', true],
      [' ага', undefined, undefined],
    ]);
    for (const run of runs)
      expect(run.width).toBeCloseTo(advance(run.text, run.face ?? 'medium', 20, metrics), 9);
    runs.slice(1).forEach((run, at) => {
      const before = runs[at] as TextRun;
      expect(run.x).toBeCloseTo(before.x + before.width, 9);
    });
  });

  it('never loses, adds or moves a letter, whatever it says of whatever text', () => {
    fc.assert(
      fc.property(fc.oneof(noteText, anyText), emphasis, (text, given) => {
        const drawn = withBullets(text);
        const { lines } = set(text, given);
        for (const { runs, start, end } of lines) {
          expect(runs.map((run) => run.text).join('')).toBe(drawn.slice(start, end).replaceAll('\t', ' '));
        }
        const between = lines.map(({ start }, at) => drawn.slice(lines[at - 1]?.end ?? 0, start)).join('');
        expect(between.trim()).toBe('');
      }),
    );
  });

  it('of nothing is the very text without', () => {
    fc.assert(
      fc.property(noteText, (text) => {
        fc.pre(!hasListItems(text));
        const { size, lines } = set(text);
        const options = { face: box.face, size, maxWidth: box.width };
        expect(lines).toEqual(breakLines(text, options, metrics));
      }),
    );
  });

  it('of the whole text breaks it as the bold face does', () => {
    fc.assert(
      fc.property(noteText, (text) => {
        fc.pre(!hasListItems(text));
        const { size, lines } = set(text, `b0-${text.length}`);
        const bold = breakLines(text, { face: 'bold', size, maxWidth: box.width }, metrics);
        const ends = (all: readonly Line[]) =>
          all.map(({ start, end, width }) => [start, end, width.toFixed(6)]);
        expect(ends(lines)).toEqual(ends(bold));
      }),
    );
  });

  it('that begins inside a cluster takes the cluster whole or not at all', () => {
    const runs = runsOf('a😀b', printEmphasis(stylesOf('b2-3', 4)));
    expect(runs.map(({ text }) => text)).toEqual(['a', '😀', 'b']);
  });
});

describe('an item of a list', () => {
  const text = '- перезванивают только на следующий день';
  const { lines, size } = set(text);

  it('has a true bullet, and its other lines stand below its first word', () => {
    expect(lines.length).toBeGreaterThan(1);
    const hang = advance('• ', 'medium', size, metrics);
    expect(lines[0]?.runs[0]).toMatchObject({ text: expect.stringMatching(/^• /), x: 0 });
    for (const line of lines.slice(1)) expect(line.runs[0]?.x).toBeCloseTo(hang, 9);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(box.width + 1e-9);
  });

  it('hangs by its own number', () => {
    const { lines, size } = set('10. перезванивают только\nпросто строка, и длинная');
    expect(lines[1]?.runs[0]?.x).toBeCloseTo(advance('10. ', 'medium', size, metrics), 9);
    const plain = lines.filter(({ start }) => start >= 25);
    expect(plain.length).toBeGreaterThan(1);
    for (const line of plain) expect(line.runs[0]?.x).toBe(0);
  });

  it('keeps its marker plain where all of it is bold, and never leaves it alone on a line', () => {
    const bold = set('- да', 'b0-4').lines[0]?.runs.filter(isText) ?? [];
    expect(bold.map(({ text, face }) => [text, face])).toEqual([
      ['• ', undefined],
      ['да', 'bold'],
    ]);
    const long = set('- переосвидетельствование');
    expect(long.lines[0]?.runs[0]?.text.length).toBeGreaterThan(2);
    expect(long.size).toBe(16);
  });

  it('fits its box at any size, however its lines are cut', () => {
    const item = fc
      .tuple(fc.constantFrom('- ', '• ', '7. ', '128) ', ''), noteText)
      .map((both) => both.join(''));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), emphasis, (items, given) => {
        for (const line of set(items.join('\n'), given).lines) {
          const cannot = [...line.runs.map((run) => run.text).join('')].length <= 6;
          if (!cannot) expect(line.width).toBeLessThanOrEqual(box.width + 1e-9);
          for (const run of line.runs) expect(run.x).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

// The laws of finished lines, for any text, size and width; and the time they may take.
import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '#shared/base/font-face';
import { advance } from '#shared/layout/type/advance';
import { breakLines, type Line, type LineOptions } from '#shared/layout/type/break-lines';
import { clusterStarts } from '#shared/layout/type/clusters';
import { anyText, emoji, noteText } from './arbitrary-text';
import { metrics } from './bundled-metrics';

const lineOptions = fc.record({
  face: fc.constantFrom(...fontFaces),
  size: fc.constantFrom(11, 13, 16, 22),
  maxWidth: fc.constantFrom(1, 30, 60, 132, 300, Number.POSITIVE_INFINITY),
});

const note: LineOptions = { face: 'regular', size: 16, maxWidth: 132 };
const drawn = (line: Line): string => line.runs.map((run) => run.text).join('');
const linesOf = (text: string, options: Partial<LineOptions> = {}): string[] =>
  breakLines(text, { ...note, ...options }, metrics).map(drawn);

/** Notes without <, so that every -> in them is one arrow. */
const plainNote = noteText.map((text) => text.replaceAll('<', ''));
const withoutHanging = (text: string): string => text.replace(/[ \t\n]+$/, '');

/** Kerning where the script changes can count in a piece of a text and not in the whole: less than a tenth of an em. */
const kerningOf = ({ size }: LineOptions): number => size / 10;

/** Where UAX #14 lets a line start, but for the middle of an arrow. */
function opportunities(text: string): number[] {
  const breaker = new LineBreaker(text);
  const found: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) found.push(next.position);
  return found.filter((position) => !/[-–—]>/.test(text.slice(position - 1, position + 1)));
}

describe('lines', () => {
  it('give the text back, but for the spaces that hang and the newlines between them', () => {
    fc.assert(
      fc.property(anyText, lineOptions, (text, options) => {
        const lines = breakLines(text, options, metrics);
        let at = 0;
        for (const line of lines) {
          expect(text.slice(at, line.start)).toMatch(/^\s*\u200b*\s*$/);
          expect(drawn(line)).toBe(text.slice(line.start, line.end).replaceAll('\t', ' '));
          at = line.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\u200b]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('are never wider than asked, unless a single grapheme is', () => {
    fc.assert(
      fc.property(anyText, lineOptions, (text, options) => {
        for (const line of breakLines(text, options, metrics)) {
          const graphemes = clusterStarts(text.slice(line.start, line.end)).length - 1;
          const isArrow = /^(?:[-–—]>|<[-–—]|<<|>>)$/.test(drawn(line));
          if (graphemes > 1 && !isArrow) expect(line.width).toBeLessThanOrEqual(options.maxWidth);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('have runs that follow one another without gap or overlap, and a finite width', () => {
    fc.assert(
      fc.property(anyText, lineOptions, (text, options) => {
        for (const line of breakLines(text, options, metrics)) {
          let x = 0;
          for (const run of line.runs) {
            expect(run.x).toBeCloseTo(x, 6);
            x += run.kind === 'emoji' ? run.size : run.width;
          }
          expect(line.width).toBeCloseTo(x, 6);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('end where Unicode lets them, or cut a word that no line could hold', () => {
    fc.assert(
      fc.property(plainNote, lineOptions, (text, options) => {
        const allowed = opportunities(text);
        const lines = breakLines(text, options, metrics);
        for (const [index, line] of lines.slice(0, -1).entries()) {
          const next = lines[index + 1]?.start ?? text.length;
          if (!line.cutsWord) {
            expect(text[next - 1] === '\n' || allowed.includes(next)).toBe(true);
            continue;
          }
          const wordStart = allowed.findLast((position) => position < next) ?? 0;
          const wordEnd = allowed.find((position) => position >= next);
          const word = withoutHanging(text.slice(wordStart, wordEnd));
          const width = advance(word, options.face, options.size, metrics);
          expect(width + kerningOf(options)).toBeGreaterThan(options.maxWidth);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('take every word that they have room for', () => {
    fc.assert(
      fc.property(plainNote, lineOptions, (text, options) => {
        const allowed = opportunities(text);
        const lines = breakLines(text, options, metrics);
        for (const [index, line] of lines.slice(0, -1).entries()) {
          const next = lines[index + 1]?.start ?? text.length;
          if (line.cutsWord || text.slice(line.end, next).includes('\n')) continue;
          const wordEnd = allowed.find((position) => position > next);
          const longer = withoutHanging(text.slice(line.start, wordEnd));
          const width = advance(longer, options.face, options.size, metrics);
          expect(width + kerningOf(options)).toBeGreaterThan(options.maxWidth);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keep every emoji whole and in a box of its own, 1.25 times the type size', () => {
    for (const sign of emoji) {
      const [line] = breakLines(`да${sign}нет`, { ...note, maxWidth: Number.POSITIVE_INFINITY }, metrics);
      expect(line?.runs).toMatchObject([
        { kind: 'text', text: 'да' },
        { kind: 'emoji', text: sign, size: 20 },
        { kind: 'text', text: 'нет' },
      ]);
      expect(linesOf(sign.repeat(5), { maxWidth: 1 })).toEqual(Array(5).fill(sign));
    }
  });

  it('break at newlines of every kind and keep empty lines', () => {
    expect(linesOf('раз\nдва\r\nтри\u2028четыре')).toEqual(['раз', 'два', 'три', 'четыре']);
    expect(linesOf('раз\n\nдва\n')).toEqual(['раз', '', 'два', '']);
    expect(linesOf('')).toEqual(['']);
    expect(linesOf('\n')).toEqual(['', '']);
  });

  it('let the spaces at their ends hang', () => {
    const [line] = breakLines('Клиент   ', note, metrics);
    expect(line?.width).toBe(advance('Клиент', 'regular', 16, metrics));
    const width = advance('Клиент звонит', 'regular', 16, metrics);
    expect(linesOf('Клиент звонит   мастеру', { maxWidth: width })).toEqual(['Клиент звонит', 'мастеру']);
  });

  it('let spaces hang that a line could end between', () => {
    const width = advance('Клиент', 'regular', 16, metrics);
    expect(linesOf('Клиент \t \t', { maxWidth: width })).toEqual(['Клиент']);
    expect(linesOf('Клиент \t\nзвонит', { maxWidth: width })).toEqual(['Клиент', 'звонит']);
  });

  it('never break at a no-break space', () => {
    expect(linesOf('в течение 10\u00a0000\u00a0₸ за услугу', { maxWidth: 80 })).toContain(
      '10\u00a0000\u00a0₸',
    );
  });

  it('start after a hyphen and keep marks with their words, in Russian and Kazakh', () => {
    expect(linesOf('северо-западный', { maxWidth: 90 })).toEqual(['северо-', 'западный']);
    expect(linesOf('«Қызмет көрсету орталығы», — деді ол.', { maxWidth: 110 })).toEqual([
      '«Қызмет',
      'көрсету',
      'орталығы», —',
      'деді ол.',
    ]);
  });

  it('begin a new run where the script changes between letters that would be kerned', () => {
    const [line] = breakLines('IT-департамент', note, metrics);
    expect(line?.runs.map((run) => run.text)).toEqual(['IT-', 'департамент']);
    expect(breakLines('IT отдел, CRM', note, metrics)[0]?.runs).toHaveLength(1);
  });
});

describe('time', () => {
  /** CPU milliseconds of the quickest of five runs: the machine may be busy with others. */
  function quickest(run: () => void): number {
    const times = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  }

  it.each([
    ['letters', 'слово'],
    ['emoji', '👍🏽'],
    ['accents', 'а\u0301'],
    ['accents on one letter', '\u0301'],
    ['brackets that never close', '[)'],
    ['arrows', '->'],
  ])('of 100,000 characters without a space stays under 200 ms: %s', (_, piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(quickest(() => breakLines(text, note, metrics))).toBeLessThan(200);
  });

  it('of 10,000 notes stays under 500 ms', () => {
    const notes = Array.from(
      { length: 10_000 },
      (_, i) => `${i} клиент звонит мастеру и ждёт ответа, қызмет көрсету, the wait`,
    );
    expect(
      quickest(() => {
        for (const text of notes) breakLines(text, note, metrics);
      }),
    ).toBeLessThan(500);
  });
});

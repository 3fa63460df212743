// A line as text and back: nothing is lost but what is smaller than an eighth of a unit, and garbage is no line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeInk, encodeInk, type InkPoint, isInk, longestInk, mostInkPoints } from '#shared/base/ink-code';

const coordinate = fc.double({ min: 0, max: 1_000_000, noNaN: true });
const pressure = fc.double({ min: 0, max: 1, noNaN: true });
const line = fc.array(fc.record({ x: coordinate, y: coordinate, pressure }), { minLength: 1, maxLength: 60 });

describe('the text of a line', () => {
  it('is the line again, to an eighth of a unit', () => {
    fc.assert(
      fc.property(line, (points) => {
        const again = decodeInk(encodeInk(points));
        expect(again).toHaveLength(points.length);
        again?.forEach((point, at) => {
          const was = points[at] as InkPoint;
          expect(Math.abs(point.x - was.x)).toBeLessThanOrEqual(1 / 16);
          expect(Math.abs(point.y - was.y)).toBeLessThanOrEqual(1 / 16);
          expect(Math.abs(point.pressure - was.pressure)).toBeLessThanOrEqual(1 / 126 + 1e-9);
        });
      }),
    );
  });
  it('is the only text of that line: what is read is written again letter by letter', () => {
    const alphabet = fc.constantFrom(...'ABCfgh189-_');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 24 }), (letters) => {
        const text = letters.join('');
        const points = decodeInk(text);
        if (points !== null) expect(encodeInk(points)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
  it('takes some five letters a point of ordinary writing', () => {
    const written = Array.from({ length: 200 }, (_, at) => ({
      x: 300 + 300 * Math.sin(at / 9),
      y: 200 + 200 * Math.cos(at / 14),
      pressure: 0.5 + 0.2 * Math.sin(at / 5),
    }));
    expect(encodeInk(written).length).toBeLessThan(1_200);
  });
  it('is never longer than its field, however wild the line', () => {
    const wild = Array.from({ length: mostInkPoints }, (_, at) => {
      const side = at % 2 === 0 ? 1_000_000 : 0;
      return { x: side, y: 1_000_000 - side, pressure: at % 2 };
    });
    const text = encodeInk(wild);
    expect(text.length).toBeLessThanOrEqual(longestInk);
    expect(decodeInk(text)).toHaveLength(mostInkPoints);
  });
  it('brings points beyond all boards to their edge', () => {
    const [point] = decodeInk(encodeInk([{ x: 1e12, y: -1e12, pressure: 7 }])) ?? [];
    expect(point).toEqual({ x: 1_000_000, y: 0, pressure: 1 });
  });
});

describe('what is no line', () => {
  it.each([
    ['nothing', ''],
    ['letters of no alphabet of ours', 'AA!'],
    ['a point without its pressure', 'CC'],
    ['a number that breaks off', 'CCf'],
    ['a number with a needless letter', 'CCgA'],
    ['a number of too many letters', 'CC________B'],
    ['a negative pressure', 'CCB'],
    ['a place beyond all boards', '-____HAA'],
    ['a place before its corner', 'BAA'],
    ['more text than a line has', 'A'.repeat(3 * longestInk)],
    ['more points than a line has', 'AAA'.repeat(mostInkPoints + 1)],
  ])('%s', (_what, text) => {
    expect(isInk(text)).toBe(false);
  });
  it('cannot be written: no points, or too many', () => {
    expect(() => encodeInk([])).toThrow();
    const point = { x: 0, y: 0, pressure: 0 };
    expect(() => encodeInk(Array.from({ length: mostInkPoints + 1 }, () => point))).toThrow();
  });
});

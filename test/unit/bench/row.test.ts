// The bench's arithmetic: what a ratio and its quartiles are made of.
import { expect, it } from 'vitest';
import { pairedRow, plainRow } from '../../bench/row';
import { intervals, median, quantile } from '../../bench/statistics';
import { table } from '../../bench/table';

it('quantiles are interpolated between neighbours', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8);
  expect(median([7])).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

it('intervals are the distances between times', () => {
  expect(intervals([10, 26, 60])).toEqual([16, 34]);
});

it('a ratio is the median over pairs of p95 against p95, not of all frames thrown together', () => {
  const row = pairedRow({ name: 'pan', n: 200, bar: 1.25 }, [
    { app: [10, 10], limit: [10, 10] },
    { app: [30, 30], limit: [10, 10] },
    { app: [11, 11], limit: [10, 10] },
  ]);
  expect(row).toMatchObject({
    p50: 11,
    p95: 11,
    limit: 10,
    ratio: 1.1,
    ratioQuartiles: [1.05, 2.05],
    pairs: 3,
  });
});

it('the table says which bars are met and which are missed', () => {
  const text = table([
    pairedRow({ name: 'pan', n: 1000, bar: 1.25 }, [{ app: [10], limit: [10] }]),
    pairedRow({ name: 'zoom', n: 1000, bar: 1.25 }, [{ app: [20], limit: [10] }]),
    plainRow({ name: 'file', n: 1000, unit: 'KB' }, [1234]),
  ]);
  expect(text).toMatch(/pan.*1\.00.*≤ 1\.25 +met/);
  expect(text).toMatch(/zoom.*2\.00.*MISSED/);
  expect(text).toMatch(/file.*1,234 KB/);
});

// One line of the bench: what was measured, against which limit, and whether the bar is met.
import { median, quantile } from './statistics';

/** One run of the app beside one of its limit, taken in turn; each a list of samples (frames, seconds …). */
export interface Pair {
  readonly app: readonly number[];
  readonly limit: readonly number[];
}

export interface Row {
  readonly name: string;
  /** Notes on the board; 0 where it does not matter. */
  readonly n: number;
  /** Medians over the pairs, in `unit`. */
  readonly p50: number;
  readonly p95: number;
  /** What the limit's p95 (or the value itself) was in the same run; null where there is nothing to compare with. */
  readonly limit: number | null;
  /** Median over the pairs of p95(app) / p95(limit). */
  readonly ratio: number | null;
  readonly ratioQuartiles: readonly [number, number] | null;
  /** The bar of `performance.md`, as a ratio; null where it sets none. */
  readonly bar: number | null;
  readonly pairs: number;
  readonly unit: 'ms' | 'MB' | 'KB' | 's';
}

export interface Measured {
  readonly name: string;
  readonly n: number;
  readonly unit?: Row['unit'];
  readonly bar?: number;
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/** The row of a measurement taken in alternating pairs. */
export function pairedRow(measured: Measured, pairs: readonly Pair[]): Row {
  const ratios = pairs.map(({ app, limit }) => quantile(app, 0.95) / quantile(limit, 0.95));
  return {
    name: measured.name,
    n: measured.n,
    p50: rounded(median(pairs.map(({ app }) => median(app)))),
    p95: rounded(median(pairs.map(({ app }) => quantile(app, 0.95)))),
    limit: rounded(median(pairs.map(({ limit }) => quantile(limit, 0.95)))),
    ratio: rounded(median(ratios)),
    ratioQuartiles: [rounded(quantile(ratios, 0.25)), rounded(quantile(ratios, 0.75))],
    bar: measured.bar ?? null,
    pairs: pairs.length,
    unit: measured.unit ?? 'ms',
  };
}

/** The row of something that has no limit to stand beside. */
export function plainRow(measured: Measured, samples: readonly number[]): Row {
  return {
    name: measured.name,
    n: measured.n,
    p50: rounded(median(samples)),
    p95: rounded(quantile(samples, 0.95)),
    limit: null,
    ratio: null,
    ratioQuartiles: null,
    bar: null,
    pairs: samples.length,
    unit: measured.unit ?? 'ms',
  };
}

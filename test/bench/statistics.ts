// The few statistics of the bench: percentiles of frames, the median and quartiles of ratios over pairs of runs.

/** The value below which a share `q` (0 … 1) of the values lies, interpolated; NaN for none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Distances between times that follow one another. */
export const intervals = (times: readonly number[]): number[] =>
  times.slice(1).map((time, at) => time - (times[at] ?? time));

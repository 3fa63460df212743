// Which restore points are kept: the last 10, then one per 10 minutes for a day, one per day for 30 days, at most
// 500 MB in all. Pure.

export interface RestorePoint {
  readonly name: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly bytes: number;
}

const minute = 60_000;
const day = 1_440 * minute;
const alwaysKept = 10;
const mostBytes = 500_000_000;

/** The stretch of time a point stands for; of each stretch the newest point is kept. Null: too old. */
function stretchOf(at: number, now: number): string | null {
  const age = now - at;
  if (age <= day) return `m${Math.floor(at / (10 * minute))}`;
  return age <= 30 * day ? `d${Math.floor(at / day)}` : null;
}

/** The points to remove, given in any order. The newest is never among them. */
export function superfluous(points: readonly RestorePoint[], now: number): readonly RestorePoint[] {
  const newestFirst = [...points].sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
  const stretches = new Set<string>();
  let bytes = 0;
  return newestFirst.filter((point, rank) => {
    const stretch = stretchOf(point.at, now);
    const wanted = rank < alwaysKept || (stretch !== null && !stretches.has(stretch));
    if (stretch !== null) stretches.add(stretch);
    if (!wanted) return true;
    bytes += point.bytes;
    return rank > 0 && bytes > mostBytes;
  });
}

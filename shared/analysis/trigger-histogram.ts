// Why customers came, by kind.
import type { Trigger } from '../model/records/trigger';

export interface TriggerBar {
  readonly kind: Trigger['kind'];
  /** How many customers came for a trigger of the kind. */
  readonly count: number;
  readonly triggers: readonly Trigger[];
}

/** A bar for every kind that was named, the highest first; bars of one height in the order their kinds were named. */
export function triggerHistogram(triggers: readonly Trigger[]): readonly TriggerBar[] {
  const byKind = new Map<Trigger['kind'], Trigger[]>();
  for (const trigger of triggers) {
    const known = byKind.get(trigger.kind);
    if (known === undefined) byKind.set(trigger.kind, [trigger]);
    else known.push(trigger);
  }
  return [...byKind]
    .map(([kind, own]) => ({ kind, count: own.reduce((sum, { count }) => sum + count, 0), triggers: own }))
    .sort((a, b) => b.count - a.count);
}

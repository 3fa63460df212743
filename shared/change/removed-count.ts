// How much went with what was removed: said to who removed it.
import type { Diff } from './diff';

export interface RemovedCount {
  readonly notes: number;
  readonly touchpoints: number;
}

export function removedCount(diff: Diff): RemovedCount {
  let [notes, touchpoints] = [0, 0];
  for (const change of diff.values()) {
    if (change.kind !== 'remove') continue;
    if (change.record.type === 'note') notes += 1;
    else if (change.record.type === 'touchpoint') touchpoints += 1;
  }
  return { notes, touchpoints };
}

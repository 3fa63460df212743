// Whether one diff can come right after another: asked of logs that come from a file, before they are composed.
import type { Diff } from './diff';

/** True when `second` adds nothing that `first` has left there, and touches nothing that it has removed. */
export function follows(first: Diff, second: Diff): boolean {
  for (const [id, change] of second) {
    const known = first.get(id);
    if (known !== undefined && (known.kind === 'remove') !== (change.kind === 'add')) return false;
  }
  return true;
}

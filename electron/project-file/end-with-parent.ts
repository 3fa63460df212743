// Makes a child process end when its parent is gone, however the parent died: by the closed channel, and by looking
// at the parent's id, because a channel may be held open by somebody else.
import type { ParentPort } from './host-process';

const lookEveryMs = 1_000;

/** Nothing needs saving first: whatever was acknowledged is on the disk. */
export function endWithParent(port: ParentPort): void {
  const parent = process.ppid;
  const end = () => process.exit(0);
  port.onParentGone(end);
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, lookEveryMs).unref();
}

// Names of the short-lived files beside a published one. They start with `.~`, which sync clients leave alone.
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** Longer names leave no room within the 255 bytes a file system allows. */
const longestName = 200;

/** `/a/Карта.cjm`, 'lock.', '' → `/a/.~lock.Карта.cjm`; a very long name is replaced by a digest of it. */
export function companionOf(target: string, prefix: string, suffix: string): string {
  const name = basename(target);
  const short =
    Buffer.byteLength(name) <= longestName
      ? name
      : createHash('sha256').update(name).digest('hex').slice(0, 32);
  return join(dirname(target), `.~${prefix}${short}${suffix}`);
}

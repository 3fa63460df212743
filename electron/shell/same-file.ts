// Whether two paths mean one file, however they are spelt.
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Device and inode where there are such numbers, else the canonical path. Compare keys only of one moment. */
export function fileKey(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  if (found !== undefined && found.ino !== 0n) return `${found.dev}:${found.ino}`;
  return found === undefined ? resolve(path) : realpathSync.native(path);
}

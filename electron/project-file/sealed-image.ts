// A working copy as one sealed database image, ready to stand under a user's name. Small projects in memory, large
// ones in a scratch file, so that memory does not grow with pictures.
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '#shared/base/result';
import { storeVersionVector, versionVector } from './actors';
import { newestSeq } from './commit-log';
import { diskError } from './disk-error';
import { chunksOf } from './durable-file';
import { pageSize } from './file-format';
import { readMeta, writeMeta } from './meta';
import { sealHead, sealImage, unflagWal } from './seal';
import type { WorkingCopy } from './working-copy';

const largestInMemory = 67_108_864;
const pagesAtOnce = 2_000;

export interface SealedImage {
  /** The commits it holds. */
  readonly rev: number;
  readonly bytes: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly size: number;
  /** Removes what was needed for it. */
  readonly discard: () => Promise<void>;
}

async function inMemory(copy: WorkingCopy, rev: number): Promise<SealedImage> {
  const image = copy.db.serialize();
  await sealImage(image);
  return { rev, size: image.length, bytes: () => [image], discard: async () => undefined };
}

/** Edits made while the copy was being made stand in it too; its book-keeping learns of them. Returns its commits. */
function bringUpToDate(scratch: string): number {
  const db = new Database(scratch);
  try {
    db.pragma('journal_mode = DELETE');
    db.pragma('synchronous = OFF');
    const rev = Math.max(newestSeq(db), Number(readMeta(db, 'rev')));
    storeVersionVector(db, versionVector(db));
    writeMeta(db, 'rev', String(rev));
    return rev;
  } finally {
    db.close();
  }
}

async function inScratchFile(copy: WorkingCopy, scratch: string): Promise<SealedImage> {
  await rm(scratch, { force: true });
  await copy.db.backup(scratch, { progress: () => pagesAtOnce });
  const rev = bringUpToDate(scratch);
  const file = await open(scratch, 'r+');
  try {
    const head = Buffer.alloc(2 * pageSize);
    await file.read(head, 0, head.length, 0);
    unflagWal(head);
    await sealHead(head, chunksOf(scratch, head.length));
    await file.write(head, 0, head.length, 0);
    const { size } = await file.stat();
    return { rev, size, bytes: () => chunksOf(scratch), discard: () => rm(scratch, { force: true }) };
  } finally {
    await file.close();
  }
}

/** `withoutFreed`: without remains of deleted content, for a copy that is given away. `disk/…` where it fails. */
export async function makeSealedImage(
  copy: WorkingCopy,
  sessionFolder: string,
  withoutFreed: boolean,
): Promise<Result<SealedImage>> {
  const prepared = copy.prepareForPublishing({ withoutFreed });
  if (!prepared.ok) return prepared;
  const { rev } = copy;
  try {
    const pages = copy.db.pragma('page_count', { simple: true }) as number;
    return ok(
      pages * pageSize <= largestInMemory
        ? await inMemory(copy, rev)
        : await inScratchFile(copy, join(sessionFolder, 'publish.db')),
    );
  } catch (error) {
    return fail(diskError(error));
  }
}

// Puts a whole file in place of another: temporary file beside it, fsync, rename, fsync of the folder.
// Never touches the old file before the new one is safe on disk; never leaves the temporary file behind.
import { statSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type AppError, appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { systemCode } from '../project-file/disk-error';
import { exportError } from './export-error';

/** Appends to the temporary file. Rejects with the system's error. */
export type Append = (bytes: Uint8Array) => Promise<void>;

/**
 * Lets `write` produce the content and replaces `target` with it. Resolves to the file's length in bytes. Errors of the disk, and `stop`, are values; anything else `write` throws is thrown on, the old file untouched.
 */
export async function writeWhole(
  target: string,
  stop: AbortSignal,
  write: (append: Append) => Promise<void>,
): Promise<Result<number, AppError>> {
  const temporary = join(dirname(target), `.~${basename(target)}.${process.pid}.tmp`);
  try {
    await sweep(target);
    const bytes = await writeTemporary(temporary, stop, write);
    await rename(temporary, target);
    await syncFolder(dirname(target));
    return ok(bytes);
  } catch (error) {
    const removed = await remove(temporary);
    if (stop.aborted) return fail(appError('export/failed', { reason: 'cancelled' }));
    const code = systemCode(error);
    if (code === undefined) throw error;
    return fail(exportError(code, target, removed ? undefined : temporary));
  }
}

async function writeTemporary(
  path: string,
  stop: AbortSignal,
  write: (append: Append) => Promise<void>,
): Promise<number> {
  const file = await open(path, 'w');
  try {
    let bytes = 0;
    await write(async (chunk) => {
      stop.throwIfAborted();
      await writeAll(file, chunk);
      bytes += chunk.length;
    });
    await file.sync();
    return bytes;
  } finally {
    await file.close();
  }
}

/** A temporary file that has not grown for so long belongs to a process that was killed. */
const abandonedMs = 60_000;

/** Removes what killed exports to the same target left beside it. */
async function sweep(target: string): Promise<void> {
  const folder = dirname(target);
  const prefix = `.~${basename(target)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    // Another export may have finished meanwhile, and its temporary file is gone.
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > abandonedMs) await rm(path, { force: true });
  }
}

/** False when the file could not be removed (the medium is gone): the report then names what was left. */
const remove = (path: string): Promise<boolean> =>
  rm(path, { force: true }).then(
    () => true,
    (error: unknown) => systemCode(error) === 'ENOTDIR',
  );

/** `FileHandle.write` may write less than it was given, on a disk that is nearly full. */
async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let from = 0;
  while (from < chunk.length) from += (await file.write(chunk, from)).bytesWritten;
}

/** Makes the rename itself durable; Windows neither needs nor allows it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

// Files that are whole or absent after a power cut: written under another name, flushed, renamed, the folder flushed.
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Flushes a folder's entries. Windows knows no such thing and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Flushes a file that has been written by other means. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a new file, lets `fill` write it, flushes it. Where that fails, the file is removed again and it throws. */
export async function writeNewFile(
  path: string,
  mode: number,
  fill: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await fill(file);
    await file.sync();
    await file.close();
  } catch (error) {
    // The first error is the one to tell; closing and removing are best effort after it.
    await Promise.allSettled([file.close()]);
    await rm(path, { force: true });
    throw error;
  }
}

/** Replaces a small private file (a few KB) as a whole. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  await writeNewFile(temporary, 0o600, (file) => file.writeFile(text));
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** A file's bytes from `start` in chunks of 1 MB. */
export const chunksOf = (path: string, start = 0): AsyncIterable<Uint8Array> =>
  createReadStream(path, { start, highWaterMark: 1_048_576 });

// Reads a file that anybody may have made: only a regular file, only up to a size, only its bytes. Never through
// SQLite, never writing, never waiting for a pipe.
import { constants } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type AppError, appError, type ErrorCode } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { systemCode } from './disk-error';
import { largestFile } from './file-format';

export interface ForeignFile {
  readonly bytes: Buffer;
  /** The path without symbolic links: what is replaced when the project is published. */
  readonly path: string;
  /** The device of its folder. */
  readonly device: number;
}

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file/not-found',
  ENOTDIR: 'file/not-found',
  ELOOP: 'file/not-a-file',
  EISDIR: 'file/not-a-file',
  ENXIO: 'file/not-a-file',
  ENAMETOOLONG: 'file/not-found',
};

/** Errors of reading have names of their own: nothing is wrong with a disk where a file is not there. */
function readError(error: unknown): AppError {
  const system = systemCode(error);
  if (system === undefined) throw error;
  return appError(codes[system] ?? 'file/unreadable', { system });
}

async function readWhole(handle: FileHandle, limit: number): Promise<Result<Buffer>> {
  const before = await handle.stat();
  if (!before.isFile()) return fail(appError('file/not-a-file'));
  if (before.size > limit) {
    return fail(appError('file/too-large', { bytes: before.size, limit }));
  }
  const bytes = Buffer.alloc(before.size);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  const after = await handle.stat();
  const steady = filled === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs;
  return steady ? ok(bytes) : fail(appError('file/unreadable', { reason: 'changes while it is read' }));
}

/** The bytes of the file, or a `file/…` error. `limit`: how many bytes are read at most. */
export async function readForeignFile(path: string, limit = largestFile): Promise<Result<ForeignFile>> {
  let handle: FileHandle | undefined;
  try {
    // Non-blocking: opening a pipe nobody writes to would otherwise wait for ever.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const read = await readWhole(handle, limit);
    if (!read.ok) return read;
    const real = await realpath(path);
    const { dev } = await stat(dirname(real));
    return ok({ bytes: read.value, path: real, device: dev });
  } catch (error) {
    return fail(readError(error));
  } finally {
    await handle?.close();
  }
}

// Puts a sealed image in the place of the user's file, whole or not at all: a new file beside it, flushed, renamed
// over it, the folder flushed. Never writes into the file that stands there, never replaces one it does not know.
import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type AppError, appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { companionOf } from './companion-name';
import { diskError, systemCode } from './disk-error';
import { chunksOf, syncFolder, writeNewFile } from './durable-file';
import { withPublishLock } from './publish-lock';
import { renameWithRetry } from './rename-with-retry';
import { keepRestorePoint } from './restore-points';
import type { SealedImage } from './sealed-image';

/** What may stand at the target for it to be replaced. */
export type Expectation =
  /** Nothing at all. */
  | { readonly kind: 'absent' }
  /** A version this session has put or found there, or nothing, if somebody moved it away. */
  | { readonly kind: 'own'; readonly sha256: readonly string[] }
  /** Whatever a person has agreed to replace. */
  | { readonly kind: 'any' };

export interface PublishOrder {
  readonly image: SealedImage;
  /** Absolute, symbolic links resolved. */
  readonly target: string;
  readonly expected: Expectation;
  /** The device of the target's folder as it was first seen; another one is the bare mount point after an eject. */
  readonly device: number | null;
  readonly backupFolder: string;
  /** Read the written file back and compare. */
  readonly verify: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Called with the new version's digest before it takes its place; it is not replaced where this rejects. */
  readonly announce: (sha256: string) => Promise<void>;
}

export interface Placed {
  readonly sha256: string;
  readonly device: number;
  /** Why the replaced version could not be kept; the new one holds all it held. Null: kept, or nothing replaced. */
  readonly restorePointError: AppError | null;
}

/** SHA-256 of a file; null where there is none. */
export async function fileDigest(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const bytes of chunksOf(path)) hash.update(bytes);
    return hash.digest('hex');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function deviceOf(target: string, known: number | null): Promise<Result<number>> {
  const { dev } = await stat(dirname(target));
  return known === null || known === dev ? ok(dev) : fail(appError('disk/media-gone', { target }));
}

const fits = (found: string | null, expected: Expectation): boolean =>
  found === null || expected.kind === 'any' || (expected.kind === 'own' && expected.sha256.includes(found));

/** Removes what a killed publisher of the same file has left. Only while the lock is held. */
async function sweepTemporaries(target: string): Promise<void> {
  const start = basename(companionOf(target, '', '.'));
  for (const name of await readdir(dirname(target))) {
    if (name.startsWith(start) && /^\d+\.tmp$/.test(name.slice(start.length))) {
      await rm(join(dirname(target), name), { force: true });
    }
  }
}

async function writeTemporary(path: string, mode: number, image: SealedImage): Promise<string> {
  const hash = createHash('sha256');
  await writeNewFile(path, mode, async (file) => {
    for await (const bytes of image.bytes()) {
      hash.update(bytes);
      await file.writeFile(bytes);
    }
  });
  const { size } = await stat(path);
  if (size !== image.size) throw Object.assign(new Error('short write'), { code: 'EIO' });
  return hash.digest('hex');
}

/** Keeps what will be replaced. A failure stops the publishing only where something foreign would be lost. */
async function keepReplaced(order: PublishOrder): Promise<AppError | null> {
  try {
    await keepRestorePoint(order.target, order.backupFolder, order.at, order.image.rev);
    return null;
  } catch (error) {
    if (order.expected.kind === 'any') throw error;
    return diskError(error);
  }
}

async function place(order: PublishOrder): Promise<Result<Placed>> {
  const { target, image, expected } = order;
  const found = await fileDigest(target);
  if (!fits(found, expected)) return fail(appError('disk/changed-outside', { target }));
  const device = await deviceOf(target, order.device);
  if (!device.ok) return device;
  await sweepTemporaries(target);
  const temporary = companionOf(target, '', `.${process.pid}.tmp`);
  const mode = found === null ? 0o666 : (await stat(target)).mode & 0o777;
  const sha256 = await writeTemporary(temporary, mode, image);
  try {
    const restorePointError = found === null ? null : await keepReplaced(order);
    await order.announce(sha256);
    await renameWithRetry(temporary, target);
    await syncFolder(dirname(target));
    if (order.verify && (await fileDigest(target)) !== sha256) {
      return fail(appError('disk/failed', { target, reason: 'reads back differently' }));
    }
    return ok({ sha256, device: device.value, restorePointError });
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Publishes the image. `disk/media-gone` when the medium was taken out, `disk/changed-outside` when another program
 * has changed the file, other `disk/…` codes where the system refuses; then the old file stands as it stood.
 */
export async function publish(order: PublishOrder): Promise<Result<Placed>> {
  const { target } = order;
  try {
    // Before the lock is made: nothing at all is written to a wrong device.
    const device = await deviceOf(target, order.device);
    if (!device.ok) return device;
    return await withPublishLock(target, () => place(order));
  } catch (error) {
    return fail(diskError(error, { target }));
  }
}

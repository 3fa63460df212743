// The lock beside a published file, so that two programs do not replace it in the same moment. It binds for seconds
// only: a lock that nobody refreshes is taken over, so that nobody ever has to delete one by hand.
import { type FileHandle, link, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { appError } from '#shared/base/errors';
import { fail, type Result } from '#shared/base/result';
import { companionOf } from './companion-name';
import { diskError, systemCode } from './disk-error';

export interface LockTiming {
  /** A lock whose text has not changed for so long belongs to nobody. Seen by our own clock: theirs may be wrong. */
  readonly staleMs: number;
  readonly refreshMs: number;
  readonly pollMs: number;
  readonly giveUpMs: number;
}
const usual: LockTiming = { staleMs: 10_000, refreshMs: 3_000, pollMs: 50, giveUpMs: 20_000 };

const lockText = (beat: number): string => JSON.stringify({ host: hostname(), pid: process.pid, beat });

/** True when the lock says a process of this computer that no longer runs. */
function isOrphan(text: string): boolean {
  const match = /^\{"host":("(?:[^"\\]|\\.)*"),"pid":(\d+),/.exec(text);
  if (match === null || JSON.parse(match[1] ?? '""') !== hostname()) return false;
  try {
    process.kill(Number(match[2]), 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}

/** Creates the lock, or null when somebody has it. */
async function tryLock(path: string): Promise<FileHandle | null> {
  try {
    const file = await open(path, 'wx', 0o666);
    await file.writeFile(lockText(0)).catch(async (error: unknown) => {
      await file.close();
      await rm(path, { force: true });
      throw error;
    });
    return file;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return null;
    throw error;
  }
}

const textOf = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Removes a lock that says `text`. One that a faster process has set meanwhile is put back. */
async function breakLock(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await textOf(aside)) !== text) {
    await link(aside, path).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  }
  await rm(aside, { force: true });
}

async function acquire(path: string, timing: LockTiming): Promise<FileHandle | null> {
  let seen: string | null = null;
  let seenFor = 0;
  for (let waited = 0; waited <= timing.giveUpMs; waited += timing.pollMs) {
    const file = await tryLock(path);
    if (file !== null) return file;
    const text = await textOf(path);
    seenFor = text === seen ? seenFor + timing.pollMs : 0;
    seen = text;
    if (text !== null && (seenFor >= timing.staleMs || isOrphan(text))) await breakLock(path, text);
    else await sleep(timing.pollMs);
  }
  return null;
}

/** Runs `work` while holding the lock of `target`; `disk/busy` when another program does not let go of it. */
export async function withPublishLock<T>(
  target: string,
  work: () => Promise<Result<T>>,
  timing: LockTiming = usual,
): Promise<Result<T>> {
  const path = companionOf(target, 'lock.', '');
  let file: FileHandle | null;
  try {
    file = await acquire(path, timing);
  } catch (error) {
    return fail(diskError(error, { target }));
  }
  if (file === null) return fail(appError('disk/busy', { target }));
  const held = file;
  let beat = 0;
  const refreshing = setInterval(() => {
    beat += 1;
    // A lock that cannot be refreshed is at worst taken over after 10 s; the compare before the rename still guards.
    held.write(lockText(beat), 0).then(undefined, () => clearInterval(refreshing));
  }, timing.refreshMs);
  try {
    return await work();
  } finally {
    clearInterval(refreshing);
    await held.close();
    await rm(path, { force: true });
  }
}

// Has a foreign file taken in by a process of its own, which is killed when it takes too long. Never opens the file
// itself: what it says may be hostile.
import { stat } from 'node:fs/promises';
import { type AppError, appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import type { ForkEntry } from './host-process';
import { removeSessionFolder, sessionFolder } from './session-folder';

export interface TakeInOptions {
  readonly fork: ForkEntry;
  readonly dataFolder: string;
  /** The session folder that the intake makes; it must not exist yet. */
  readonly sessionId: string;
  /** The file, absolute. */
  readonly path: string;
}

const megabyte = 1_048_576;
/**
 * 20 s, and a second more for every 16 MB. Five were too few: an honest file was refused on a machine with ten other
 * programs waiting for its two cores.
 */
export const intakeLimitMs = (bytes: number): number => 20_000 + Math.ceil(bytes / (16 * megabyte)) * 1_000;

async function limitFor(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  // What cannot be looked at is refused by the intake itself, with the right words.
  return intakeLimitMs(found?.isFile() ? Math.min(found.size, 256 * megabyte) : 0);
}

/** The intake's own list of what is wrong; one entry where it did not come to an answer. */
function askIntake(
  { fork, dataFolder, sessionId, path }: TakeInOptions,
  limitMs: number,
): Promise<readonly AppError[]> {
  const child = fork('intake-host');
  return new Promise((resolve) => {
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill();
    }, limitMs);
    child.onMessage((message) => {
      const { verdict } = message as { verdict: readonly AppError[] };
      // It has closed every file by then: its end is not waited for.
      resolve(verdict);
      child.kill();
    });
    child.exited.then(() => {
      clearTimeout(timer);
      resolve([appError(timedOut ? 'file/timed-out' : 'file/hostile', { reason: 'no answer' })]);
    });
    child.send({ dataFolder, sessionId, path });
  });
}

/**
 * Checks the file and builds a working copy of it in the session folder. Returns everything that is wrong with it,
 * `file/…`, `record/…` or `project/…`; then no session folder is left.
 */
export async function inspect(options: TakeInOptions): Promise<readonly AppError[]> {
  const verdict = await askIntake(options, await limitFor(options.path));
  if (verdict.length > 0) await removeSessionFolder(sessionFolder(options.dataFolder, options.sessionId));
  return verdict;
}

/** `inspect`, as success or the first thing that is wrong. */
export async function takeIn(options: TakeInOptions): Promise<Result<null>> {
  const [first] = await inspect(options);
  return first === undefined ? ok(null) : fail(first);
}

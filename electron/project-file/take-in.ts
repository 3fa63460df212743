// Has a foreign file taken in by a process of its own, which is killed when it takes too long or grows too large.
// Never opens the file itself: what it says may be hostile.
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { appError } from '#shared/base/errors';
import { fail, type Result } from '#shared/base/result';
import type { ForkEntry } from './host-process';

export interface TakeInOptions {
  readonly fork: ForkEntry;
  readonly dataFolder: string;
  /** The session folder that the intake fills; it must not exist yet. */
  readonly sessionId: string;
  /** The file, absolute. */
  readonly path: string;
}

/** 5 s, and a second for every 16 MB. */
export const intakeLimitMs = (bytes: number): number => 5_000 + Math.ceil(bytes / 16_777_216) * 1_000;

/**
 * Checks the file and builds a working copy of it in the session folder. Fails with a `file/…`, `record/…` or
 * `project/…` error; then no session folder is left.
 */
export async function takeIn({ fork, dataFolder, sessionId, path }: TakeInOptions): Promise<Result<null>> {
  const found = await stat(path).catch(() => null);
  const limitMs = intakeLimitMs(found?.isFile() ? found.size : 0);
  const child = fork('intake-host');
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill();
  }, limitMs);
  const answer = new Promise<Result<null>>((resolve) => {
    child.onMessage((message) => resolve((message as { result: Result<null> }).result));
    child.exited.then(() => resolve(fail(appError(timedOut ? 'file/timed-out' : 'file/hostile', { path }))));
  });
  child.send({ dataFolder, sessionId, path });
  const result = await answer;
  clearTimeout(timer);
  child.kill();
  await child.exited;
  if (!result.ok) await rm(join(dataFolder, 'sessions', sessionId), { recursive: true, force: true });
  return result;
}

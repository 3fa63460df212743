// Renames over a file that a scanner or a sync client may hold for a moment. Never falls back to writing into it.
import { rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from './disk-error';

const heldCodes = new Set(['EPERM', 'EACCES', 'EBUSY']);
const firstPauseMs = 10;
const longestPauseMs = 250;
const giveUpMs = 10_000;

export interface RenameMeans {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const realMeans: RenameMeans = { rename, sleep };

/** Tries for 10 s with growing pauses; throws what the last try threw. */
export async function renameWithRetry(from: string, to: string, means = realMeans): Promise<void> {
  let pause = firstPauseMs;
  for (let waited = 0; ; waited += pause, pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      return await means.rename(from, to);
    } catch (error) {
      if (waited >= giveUpMs || !heldCodes.has(systemCode(error) ?? '')) throw error;
      await means.sleep(pause);
    }
  }
}

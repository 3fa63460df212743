// @ts-check
// Places for half-finished work, named after the process that works there, so that what an interrupted one left
// can be told from what is being made.
import fs from 'node:fs';
import path from 'node:path';
import { lives } from './lives.mjs';
import { cache } from './paths.mjs';

const scratch = path.join(cache, 'tmp');

/**
 * A place of this process's own; nothing stands there yet, but the folder around it does.
 * @param {string} name
 */
export function scratchPlace(name) {
  fs.mkdirSync(scratch, { recursive: true });
  return path.join(scratch, `${name}-${process.pid}`);
}

/** Removes what processes left that no longer live. */
export function clearScratch() {
  if (!fs.existsSync(scratch)) return;
  for (const name of fs.readdirSync(scratch)) {
    const pid = Number(/-(\d+)$/.exec(name)?.[1]);
    if (!pid || !lives(pid)) fs.rmSync(path.join(scratch, name), { recursive: true, force: true });
  }
}

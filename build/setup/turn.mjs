// @ts-check
// Lets only one set-up at a time work in the project's folder; others wait their turn. A turn whose holder
// died is taken over.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readMark } from './fingerprint.mjs';
import { lives } from './lives.mjs';
import { cache } from './paths.mjs';

/**
 * Takes the turn if nobody living holds it.
 * @param {string} file
 * @returns {number | undefined} Who holds it, 0 while that is not known yet; undefined when it is ours.
 */
function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  const holder = Number(readMark(file) ?? 0);
  // An empty file is one being written this very moment.
  if (holder && !lives(holder)) fs.rmSync(file, { force: true });
  return holder;
}

/**
 * Waits for the turn.
 * @param {string} [file] Holds the number of the process whose turn it is.
 * @returns {Promise<() => void>} Passes the turn on; it also passes when this process exits.
 */
export async function holdTurn(file = path.join(cache, 'set-up.pid')) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  for (let holder = take(file); holder !== undefined; holder = take(file)) {
    if (holder && !told && lives(holder)) {
      console.error(
        `… waiting for the set-up that process ${holder} runs (if there is none, delete ${file})`,
      );
      told = true;
    }
    await sleep(200);
  }
  const pass = () => fs.rmSync(file, { force: true });
  process.once('exit', pass);
  return () => {
    process.removeListener('exit', pass);
    pass();
  };
}

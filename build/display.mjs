// @ts-check
// Is there a screen, and where not, a virtual one (Xvfb) that ends with this process.
import { once } from 'node:events';
import readline from 'node:readline';
import { endChild, startChild } from './setup/children.mjs';

/** Whether windows can be shown to somebody. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Large enough for a 1600 × 900 window with its frame. */
const screen = '1920x1200x24';

/**
 * Starts an Xvfb on the first free display number.
 * @returns {Promise<Display>} The environment that makes a child draw there, and how to end it early. Throws when
 *   Xvfb does not come up.
 */
async function startVirtualDisplay() {
  const xvfb = startChild('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const complaints = /** @type {string[]} */ ([]);
  xvfb.stderr?.on('data', (text) => complaints.push(String(text)));
  const numbers = readline.createInterface(/** @type {import('node:stream').Readable} */ (xvfb.stdio[3]));
  const number = await Promise.race([
    once(numbers, 'line').then(([line]) => String(line)),
    once(xvfb, 'exit').then(() => {
      throw new Error(`Xvfb did not start: ${complaints.join('').trim()}`);
    }),
  ]);
  return { env: { ...process.env, DISPLAY: `:${number}` }, end: () => endChild(xvfb) };
}

/** @typedef {{ env: NodeJS.ProcessEnv, end: () => void }} Display */

/**
 * An environment in which windows can be opened: the real display, else a virtual one.
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: process.env, end: () => undefined };
  return startVirtualDisplay();
}

/**
 * Displays whose windows cannot take the focus from each other: the real one alone, else so many virtual ones.
 * @param {number} count
 * @returns {Promise<Display[]>}
 */
export async function openDisplays(count) {
  return Promise.all(Array.from({ length: hasDisplay() ? 1 : count }, openDisplay));
}

// @ts-check
// Whether a process still runs.
import fs from 'node:fs';

/**
 * True for a process that runs, whoever owns it. One that ended but that nobody collected, as happens in
 * containers without an init, no longer does.
 * @param {number} pid
 */
export function lives(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, but belongs to somebody else.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  const stat = `/proc/${pid}/stat`;
  // The state follows the name, which stands in parentheses.
  return !fs.existsSync(stat) || !/\) Z /.test(fs.readFileSync(stat, 'utf8'));
}

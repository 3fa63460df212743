// @ts-check
// The npm packages, exactly as the lock file names them. No package's install script is ever run.
import fs from 'node:fs';
import { tail } from './children.mjs';
import { readMark } from './fingerprint.mjs';
import { npm } from './npm.mjs';
import { inProject, project } from './paths.mjs';
import { done, inPlace, SetupFailure } from './step.mjs';

/** npm's own record of what it installed; written last, so an install cut short leaves none. */
const installedRecord = inProject('node_modules/.package-lock.json');

/**
 * @typedef {object} Locked
 * @property {string} version
 * @property {string} [integrity]
 * @property {boolean} [optional] May be absent: made for another platform.
 */

/**
 * The packages a lock file names, by their place under node_modules.
 * @param {string} text
 * @returns {[string, Locked][]}
 */
function packagesIn(text) {
  const named = Object.entries(/** @type {Record<string, Locked>} */ (JSON.parse(text).packages));
  return named.filter(([place]) => place !== '');
}

/**
 * Whether what npm recorded is what the lock file names: nothing else, and nothing missing but packages made for
 * other platforms.
 * @param {string} lockFile
 * @param {string} record
 */
export function recordAgrees(lockFile, record) {
  const wanted = new Map(packagesIn(lockFile));
  const installed = new Map(packagesIn(record));
  const same = [...installed].every(([place, { version, integrity }]) => {
    const locked = wanted.get(place);
    return locked?.version === version && (!locked.integrity || locked.integrity === integrity);
  });
  return same && [...wanted].every(([place, { optional }]) => optional || installed.has(place));
}

function isInstalled() {
  const record = readMark(installedRecord);
  return (
    record !== undefined && recordAgrees(fs.readFileSync(inProject('package-lock.json'), 'utf8'), record)
  );
}

/** @type {import('./step.mjs').Step} */
export const packages = {
  name: 'Packages',
  async run(progress) {
    if (isInstalled()) return inPlace('as the lock file says');
    const ticking = setInterval(() => progress('npm ci'), 1000);
    const { code, output } = await npm(
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: project,
        log: 'npm-ci.log',
      },
    );
    clearInterval(ticking);
    if (code !== 0) {
      throw new SetupFailure(
        `npm ci ended with ${code}\n${tail(output)}`,
        'see that the npm registry can be reached (npm ping) and run the same command again;\nthe whole output is in .cache/logs/npm-ci.log',
      );
    }
    return done(`${packagesIn(fs.readFileSync(installedRecord, 'utf8')).length} installed by the lock file`);
  },
};

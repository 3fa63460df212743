// @ts-check
// `npm run cli -- …`: the command line under plain Node. Sets up only what it needs (no Electron, no display,
// no system libraries) and says so on standard error; standard output belongs to the command's results.
import { startChild } from './setup/children.mjs';
import { callersFolder, inProject } from './setup/paths.mjs';
import { setUp } from './setup.mjs';

await setUp('cli', { out: process.stderr, onlyWork: true });
const cli = startChild(process.execPath, [inProject('dist/electron/cli.cjs'), ...process.argv.slice(2)], {
  cwd: callersFolder,
  detached: false,
  stdio: 'inherit',
});
cli.once('close', (code) => process.exit(code ?? 1));

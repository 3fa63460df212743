// The packaged executable with a word of the command line: the same work as under plain Node, without a window.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { app } from 'electron';

/** What Chromium is told where there is no display; it reads these before any of our code runs. */
const withoutDisplay = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'];

/**
 * Does the work and ends the process with its exit code. Where there is no display (`canShow` false) the
 * executable is started once more with the switches that let Chromium do without.
 */
export function cliInElectron(words: readonly string[], canShow: boolean): void {
  if (!canShow) {
    const again = [...withoutDisplay, ...process.argv.slice(1)];
    const { status } = spawnSync(process.execPath, again, { stdio: 'inherit' });
    process.exit(status ?? 70);
  }
  app.disableHardwareAcceleration();
  app.dock?.hide();
  void run(words).then(
    (code) => app.exit(code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      app.exit(70);
    },
  );
}

async function run(words: readonly string[]): Promise<number> {
  await app.whenReady();
  const { runCli } = await import('../cli/run-cli');
  return runCli(words, join(app.getAppPath(), 'dist'));
}

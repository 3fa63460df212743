// Playwright's `test` with what every spec of the app needs: folders of its own, apps that are ended whatever
// happens, and on failure a screenshot of every window and the app's log beside Playwright's own trace.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { ownDisplay } from './displays';
import { type LaunchOptions, launchAgain, RunningApp } from './running-app';

interface Fixtures {
  /** A folder for the files of this test. */
  readonly folder: string;
  /** Starts the app; without a profile, on one of its own. */
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<RunningApp>;
  /** Starts the executable again on the profile of a running app. */
  readonly again: (app: RunningApp, args: readonly string[]) => Promise<number | null>;
}

export const test = base.extend<Fixtures, { readonly display: string }>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
    async ({}, use, { parallelIndex }) => {
      await use(ownDisplay(parallelIndex));
    },
    { scope: 'worker', auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use, info) => {
    const folder = info.outputPath('files');
    mkdirSync(folder, { recursive: true });
    await use(folder);
  },
  launch: async ({ folder }, use, info) => {
    const apps: RunningApp[] = [];
    await use(async (options = {}) => {
      const profile = options.profile ?? join(folder, `profile-${apps.length}`);
      const app = await RunningApp.launch({ ...options, profile });
      apps.push(app);
      return app;
    });
    for (const [at, app] of apps.entries()) {
      if (info.status !== info.expectedStatus) await keepEvidence(app, at, info);
      if (!app.ended) app.process.kill('SIGKILL');
    }
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  again: async ({}, use) => {
    await use((app, args) => launchAgain({ profile: app.profile, args }));
  },
});

export { expect } from '@playwright/test';

async function keepEvidence(app: RunningApp, at: number, info: TestInfo): Promise<void> {
  writeFileSync(info.outputPath(`app-${at}.log`), app.log());
  if (app.ended) return;
  const pictures = app.electron
    .windows()
    .map((page, number) =>
      page.screenshot({ path: info.outputPath(`app-${at}-window-${number}.png`), timeout: 5_000 }),
    );
  // A window that hangs is no reason to lose the evidence of the others.
  await Promise.allSettled(pictures);
}

// How the real app is driven. `app` runs the bundles under the Electron that set-up chose, `packed` the packed
// app. Started by build/test.mjs, which names the executables in WAYBOARD_ELECTRON, WAYBOARD_PACKED and
// WAYBOARD_RELEASE, and the displays to draw on in WAYBOARD_DISPLAYS.
import { defineConfig } from '@playwright/test';
import { displays } from './e2e/harness/displays';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './temporary-files.ts',
  outputDir: '../out/test-results',
  // One app at a time on a screen: windows take the focus from each other.
  workers: displays.length,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['line']],
  // The harness keeps a picture of every window that failed; a film of every test costs a tenth of the time.
  use: { trace: { mode: 'retain-on-failure', screenshots: false }, screenshot: 'only-on-failure' },
  projects: [
    { name: 'app', testIgnore: 'packaged/**' },
    { name: 'packed', testMatch: 'packaged/**/*.spec.ts' },
  ],
});

// How the real app is driven. `app` runs the bundles under the Electron that set-up chose, `packed` the packed
// app. Started by build/test.mjs, which names the executables in WAYBOARD_ELECTRON, WAYBOARD_PACKED and
// WAYBOARD_RELEASE.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './temporary-files.ts',
  outputDir: '../out/test-results',
  // One app at a time: windows on one screen take the focus from each other.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['line']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'app', testIgnore: 'packaged/**' },
    { name: 'packed', testMatch: 'packaged/**/*.spec.ts' },
  ],
});

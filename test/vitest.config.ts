// Which test files run under vitest, in three groups: `unit` computes only, `files` works with real files, `trials`
// are those among them that kill, flood and fuzz for long. `npm run check` leaves the trials to `npm test`.
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

/** Each takes about ten seconds and more: `npm run check` is to end within a minute. */
const trials = [
  'test/files/project-file/{fuzz,host,hostile,kill,large-project}.test.ts',
  'test/files/cli/{export,merge,words}.test.ts',
  'test/files/export/{line-widths,pdf,png,write-whole}.test.ts',
  'test/files/shell/project-session.test.ts',
];

export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    globalSetup: 'test/temporary-files.ts',
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,golden}/**/*.test.{ts,tsx}'],
          // Pure functions leave nothing behind: one process may run them all.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'files',
          include: ['test/{files,hostile}/**/*.test.ts'],
          exclude: trials,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'trials', include: trials, testTimeout: 180_000 },
      },
    ],
  },
});

// Which test files run under vitest, in two groups: `unit` computes only, `files` works with real files.
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/{unit,golden}/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: { name: 'files', include: ['test/{files,hostile}/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});

// @ts-check
// `npm run check`: everything that can be told without a window, fast parts first: form, layers, repository,
// types, unit and file tests.
import { pathToFileURL } from 'node:url';
import { commandPart } from './check/command-part.mjs';
import { runParts } from './check/run-parts.mjs';
import { stepPart } from './check/step-part.mjs';
import { vitestPart } from './check/vitest-part.mjs';
import { bundling } from './setup/bundling.mjs';
import { setUp } from './setup.mjs';

const typed = ['shared', 'electron', 'renderer', 'build', 'test'];

const withoutRunning = [
  commandPart('Form', [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    '--colors=off',
    '.',
  ]),
  commandPart('Layers', ['build/check-layers.ts']),
  commandPart('Repository', ['build/check-repository.ts']),
  stepPart(bundling(['electron', 'renderer', 'assets'])),
  ...typed.map((folder) =>
    commandPart(`Types of ${folder}`, [
      'node_modules/typescript/bin/tsc',
      '--noEmit',
      '-p',
      `${folder}/tsconfig.json`,
    ]),
  ),
];

const tests = [vitestPart('Unit and property tests', 'unit'), vitestPart('File tests', 'files')];

/**
 * Runs all parts, what needs no running of the code side by side, the tests one after the other.
 * @returns {Promise<import('./check/run-parts.mjs').Tally>}
 */
export async function check() {
  const first = await runParts(withoutRunning);
  const second = await runParts(tests, 1);
  return { passed: first.passed + second.passed, failed: first.failed + second.failed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setUp('test', { onlyWork: true });
  const { failed } = await check();
  process.exitCode = failed === 0 ? 0 : 1;
}

// @ts-check
// `npm test`: sets up, checks, tries the project file hard, drives the real app, packs it and drives the packed
// one; fast parts first. Closes with the one line that sums up every test.
import fs from 'node:fs';
import os from 'node:os';
import { playwrightPart } from './check/playwright-part.mjs';
import { runParts } from './check/run-parts.mjs';
import { stepPart } from './check/step-part.mjs';
import { vitestPart } from './check/vitest-part.mjs';
import { check } from './check.mjs';
import { openDisplays } from './display.mjs';
import { packApp } from './pack/pack-app.mjs';
import { inProject } from './setup/paths.mjs';
import { setUp } from './setup.mjs';

await setUp('test');
fs.rmSync(inProject('out/test-results'), { recursive: true, force: true });

const checked = await check();
// Two apps at once on two cores: each test waits for its app more than it works.
const displays = await openDisplays(os.availableParallelism());
const driven = await runParts(
  [
    vitestPart('Trials', 'trials'),
    playwrightPart('End to end', 'app', displays),
    stepPart(packApp),
    playwrightPart('End to end, packed', 'packed', displays),
  ],
  1,
);
for (const display of displays) display.end();

const passed = checked.passed + driven.passed;
const failed = checked.failed + driven.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;

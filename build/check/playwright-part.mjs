// @ts-check
// A part of the tests that drives windows: one of Playwright's projects. Failures leave a screenshot and a trace
// in out/test-results.
import fs from 'node:fs';
import { releaseExecutable, testExecutable } from '../pack/pack-app.mjs';
import { run } from '../setup/children.mjs';
import { chosenRuntime } from '../setup/electron-runtime.mjs';
import { inProject, project } from '../setup/paths.mjs';
import { scratchPlace } from '../setup/scratch.mjs';

/**
 * @typedef {object} Spec
 * @property {string} title
 * @property {string} file
 * @property {number} line
 * @property {boolean} ok
 *
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/**
 * @param {string} name
 * @param {'app' | 'packed'} projectName
 * @param {import('../display.mjs').Display[]} displays One app at a time is driven on each.
 * @returns {import('./run-parts.mjs').Part}
 */
export const playwrightPart = (name, projectName, displays) => ({
  name,
  async run(progress) {
    const report = scratchPlace(`playwright-${projectName}`);
    const { output } = await run(
      process.execPath,
      [
        inProject('node_modules/@playwright/test/cli.js'),
        'test',
        '--config=test/playwright.config.ts',
        `--project=${projectName}`,
        `--output=out/test-results/${projectName}`,
        '--reporter=line,json',
      ],
      {
        cwd: project,
        log: `playwright-${projectName}.log`,
        onOutput(text) {
          const at = /\[(\d+)\/(\d+)\]/.exec(text);
          if (at) progress(`${at[1]} of ${at[2]}`);
        },
        env: {
          ...displays[0]?.env,
          WAYBOARD_DISPLAYS: displays.map(({ env }) => env.DISPLAY).join(' '),
          CI: '1',
          NO_COLOR: '1',
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
          WAYBOARD_ELECTRON: chosenRuntime()?.executable,
          WAYBOARD_PACKED: testExecutable,
          WAYBOARD_RELEASE: releaseExecutable,
        },
      },
    );
    if (!fs.existsSync(report)) return { passed: 0, failed: 1, output };
    const { suites, errors, stats } = JSON.parse(fs.readFileSync(report, 'utf8'));
    fs.rmSync(report);
    // `flaky` passed at a second try; this suite has no second tries, so all that is not `expected` failed.
    const failed = stats.unexpected + stats.flaky + (errors.length > 0 ? 1 : 0);
    const broken = suites.flatMap(specsOf).filter((/** @type {Spec} */ { ok }) => !ok);
    const list = broken.map((/** @type {Spec} */ { file, line, title }) => `${file}:${line} ${title}`);
    return {
      passed: stats.expected,
      failed,
      ...(stats.skipped > 0 && { said: `${stats.skipped} skipped` }),
      output: [...list, '', output, '', 'Screenshots and traces are in out/test-results.'].join('\n'),
    };
  },
});

// @ts-check
// A part of the check that is one of vitest's projects; counts its tests.
import fs from 'node:fs';
import { run } from '../setup/children.mjs';
import { inProject, project } from '../setup/paths.mjs';
import { scratchPlace } from '../setup/scratch.mjs';

/** What vitest prints before it comes to the failures is no use to anybody. */
const failuresBegin = /^.*Failed (Tests|Suites)/m;

/** @param {string} output */
const failuresOf = (output) => output.slice(Math.max(0, output.search(failuresBegin)));

/**
 * @param {string} name
 * @param {string} projectName
 * @returns {import('./run-parts.mjs').Part}
 */
export const vitestPart = (name, projectName) => ({
  name,
  async run(progress) {
    let filesDone = 0;
    const report = scratchPlace(`vitest-${projectName}`);
    const { code, output } = await run(
      process.execPath,
      [
        inProject('node_modules/vitest/vitest.mjs'),
        'run',
        '--config=test/vitest.config.ts',
        `--project=${projectName}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      {
        cwd: project,
        env: { ...process.env, NO_COLOR: '1' },
        onOutput(text) {
          filesDone += text.match(/^ *[✓❯] .*\.test\.tsx? /gm)?.length ?? 0;
          progress(`${filesDone} files done`);
        },
      },
    );
    if (!fs.existsSync(report)) return { passed: 0, failed: 1, output };
    const {
      numPassedTests: passed,
      numFailedTests,
      numPendingTests,
    } = JSON.parse(fs.readFileSync(report, 'utf8'));
    fs.rmSync(report);
    // A file that could not even be loaded, or an error outside any test, fails no test but the run.
    const failed = numFailedTests || (code === 0 ? 0 : 1);
    return {
      passed,
      failed,
      ...(numPendingTests > 0 && { said: `${numPendingTests} skipped` }),
      output: failuresOf(output),
    };
  },
});

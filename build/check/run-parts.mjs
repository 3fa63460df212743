// @ts-check
// Runs the parts of a check side by side and says one line for each; shows the output of what fails, and of
// nothing else.
import os from 'node:os';

/**
 * @typedef {object} Verdict
 * @property {number} passed Tests passed; 0 for a part that is not made of tests.
 * @property {number} failed Tests failed; 1 for a part that is not made of tests and failed.
 * @property {string} [said] More to say on the line.
 * @property {string} [output] Shown when something failed.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {() => Promise<Verdict>} run
 *
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** @param {Part} part @returns {Promise<Tally>} */
async function runPart({ name, run }) {
  const startedAt = Date.now();
  const { passed, failed, said, output } = await run();
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const tests =
    passed + failed > 0 && !(passed === 0 && failed === 1) ? `${passed} passed, ${failed} failed` : undefined;
  const words = [tests, said].filter(Boolean).join('; ');
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}${words && `: ${words}`} (${seconds} s)`);
  if (failed > 0 && output) console.log(output.trimEnd().replace(/^/gm, '    '));
  return { passed, failed };
}

/**
 * @param {Part[]} parts
 * @param {number} [atOnce] How many run side by side.
 * @returns {Promise<Tally>}
 */
export async function runParts(parts, atOnce = os.availableParallelism()) {
  const waiting = [...parts];
  const total = { passed: 0, failed: 0 };
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const { passed, failed } = await runPart(part);
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return total;
}

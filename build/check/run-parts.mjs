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
 * @property {(progress: (text: string) => void) => Promise<Verdict>} run Tells `progress` how far it is.
 *
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** Pause between the lines that tell how far a long part is, in milliseconds. */
const progressIntervalMs = 20_000;

/** @param {Part} part @returns {Promise<Tally>} */
async function runPart({ name, run }) {
  const startedAt = Date.now();
  const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(1);
  let toldAt = startedAt;
  const { passed, failed, said, output } = await run((text) => {
    if (Date.now() - toldAt < progressIntervalMs) return;
    toldAt = Date.now();
    console.log(`… ${name}: ${text} (${seconds()} s)`);
  });
  const tests =
    passed + failed > 0 && !(passed === 0 && failed === 1) ? `${passed} passed, ${failed} failed` : undefined;
  const words = [tests, said].filter(Boolean).join('; ');
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}${words && `: ${words}`} (${seconds()} s)`);
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

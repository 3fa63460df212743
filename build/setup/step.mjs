// @ts-check
// Runs the steps of a set-up one after another and says in one line each what happened, with progress on
// the long ones and a way out on failure. A step looks first and works only where something is missing.

/**
 * @typedef {(text: string) => void} Progress Replaces the step's progress text.
 *
 * @typedef {object} Outcome
 * @property {boolean} worked False when everything was in place already.
 * @property {string} said What stands now, in a few words.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {(progress: Progress) => Promise<Outcome>} run Throws a SetupFailure when it cannot go on.
 */

/** A step that cannot be done here, with what the reader can do about it. */
export class SetupFailure extends Error {
  /**
   * @param {string} message What went wrong.
   * @param {string} remedy What to do, as one or more lines to read or paste.
   */
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/** @param {string} said @returns {Outcome} */
export const inPlace = (said) => ({ worked: false, said });

/** @param {string} said @returns {Outcome} */
export const done = (said) => ({ worked: true, said });

/** Pause between progress lines where the output is no terminal, in milliseconds. */
const logIntervalMs = 10_000;

/**
 * @param {NodeJS.WriteStream} out
 * @param {string} name
 */
function progressLine(out, name) {
  const startedAt = Date.now();
  const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(1);
  let lastLoggedAt = startedAt;
  let shown = '';
  const draw = () => out.write(`\r\x1b[2K… ${name}: ${shown} (${Math.floor(Number(seconds()))} s)`);
  const timer = out.isTTY ? setInterval(() => shown && draw(), 1000) : undefined;
  return {
    seconds,
    /** @param {string} text */
    show(text) {
      shown = text;
      if (out.isTTY) draw();
      else if (Date.now() - lastLoggedAt >= logIntervalMs) {
        lastLoggedAt = Date.now();
        out.write(`… ${name}: ${text} (${seconds()} s)\n`);
      }
    },
    clear() {
      clearInterval(timer);
      if (out.isTTY && shown) out.write('\r\x1b[2K');
    },
  };
}

/**
 * Runs the steps in order.
 * @param {Step[]} steps
 * @param {{ out?: NodeJS.WriteStream, onlyWork?: boolean }} [options] `onlyWork` keeps silent on steps
 *   that had nothing to do.
 * @returns {Promise<boolean>} False when a step failed; the reason has been printed.
 */
export async function runSteps(steps, { out = process.stdout, onlyWork = false } = {}) {
  for (const step of steps) {
    const line = progressLine(out, step.name);
    try {
      const { worked, said } = await step.run(line.show);
      line.clear();
      if (worked || !onlyWork) out.write(`✓ ${step.name}: ${said} (${line.seconds()} s)\n`);
    } catch (failure) {
      line.clear();
      if (!(failure instanceof SetupFailure)) throw failure;
      out.write(
        `✗ ${step.name}: ${failure.message}\n  What to do: ${failure.remedy.replaceAll('\n', '\n  ')}\n`,
      );
      return false;
    }
  }
  return true;
}

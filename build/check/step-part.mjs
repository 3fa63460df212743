// @ts-check
// A step of the set-up as a part of the check: good when it can be done.
import { SetupFailure } from '../setup/step.mjs';

/**
 * @param {import('../setup/step.mjs').Step} step
 * @returns {import('./run-parts.mjs').Part}
 */
export const stepPart = (step) => ({
  name: step.name,
  async run() {
    try {
      const { said } = await step.run(() => undefined);
      return { passed: 0, failed: 0, said };
    } catch (failure) {
      if (!(failure instanceof SetupFailure)) throw failure;
      return { passed: 0, failed: 1, output: failure.message };
    }
  },
});

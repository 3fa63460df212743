// @ts-check
// First step: is this Node new enough? Must run on any Node that knows modules.
import { inPlace, SetupFailure } from './step.mjs';

const needed = [20, 19];

/** @type {import('./step.mjs').Step} */
export const checkNode = {
  name: 'Node',
  async run() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const [neededMajor = 0, neededMinor = 0] = needed;
    if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
      throw new SetupFailure(
        `this is Node ${process.versions.node}; Wayboard needs ${needed.join('.')} or later`,
        'install a current Node (its long-term version is best) and run the same command again',
      );
    }
    return inPlace(process.versions.node);
  },
};

// @ts-check
// Makes everything a command needs stand, on a bare machine as on one that has it all; run again, it skips
// what is done. Plain JavaScript on Node's own modules: nothing is installed when it starts.
import { bundling } from './setup/bundling.mjs';
import { checkNode } from './setup/check-node.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';
import { generated } from './setup/generated.mjs';
import { packages } from './setup/packages.mjs';
import { clearScratch } from './setup/scratch.mjs';
import { sqliteBinding } from './setup/sqlite-binding.mjs';
import { runSteps } from './setup/step.mjs';
import { systemLibraries } from './setup/system-libraries.mjs';
import { holdTurn } from './setup/turn.mjs';

const app = [
  electronRuntime,
  sqliteBinding(['node', 'electron']),
  generated,
  bundling(['electron', 'renderer', 'assets']),
];

/** What each command needs, in order. */
const goals = {
  start: [checkNode, packages, systemLibraries('start'), ...app],
  test: [checkNode, packages, systemLibraries('test'), ...app],
  cli: [checkNode, packages, sqliteBinding(['node']), generated, bundling(['electron', 'assets'])],
};

/**
 * Sets up what a command needs and ends the process with 1, having said why, where that fails.
 * @param {keyof typeof goals} goal
 * @param {{ out?: NodeJS.WriteStream, onlyWork?: boolean }} [options] Where to say it, and whether to keep
 *   silent on what was in place.
 */
export async function setUp(goal, options) {
  const passTurn = await holdTurn();
  clearScratch();
  const ready = await runSteps(goals[goal], options);
  passTurn();
  if (!ready) process.exit(1);
}

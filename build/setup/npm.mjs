// @ts-check
// How to call npm: by its own script under this very Node where it can be found, so that no shell and no
// other Node on the path gets between.
import fs from 'node:fs';
import path from 'node:path';
import { run } from './children.mjs';

/** @returns {string | undefined} */
function npmScript() {
  const prefix = path.dirname(process.execPath);
  return [
    process.env.npm_execpath,
    path.join(prefix, 'node_modules/npm/bin/npm-cli.js'),
    path.join(prefix, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((file) => file !== undefined && path.basename(file) === 'npm-cli.js' && fs.existsSync(file));
}

/**
 * Runs npm.
 * @param {string[]} args
 * @param {{ cwd: string, log?: string }} options
 */
export function npm(args, options) {
  const script = npmScript();
  // The outer `npm start` hands its settings down as npm_config_*; ours are in the arguments.
  return script ? run(process.execPath, [script, ...args], options) : run('npm', args, options);
}

// @ts-check
// Starts child processes and makes sure none outlives this one: each leads its own process group, and the
// groups end when this process ends or is interrupted.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cache } from './paths.mjs';

/** The living children; true for those that lead a process group. @type {Map<import('node:child_process').ChildProcess, boolean>} */
const living = new Map();

/**
 * Ends a child and everything it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 */
export function endChild(child, signal = 'SIGTERM') {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (living.get(child)) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    // The group may have ended between the look and the signal; that is what was wanted.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

function endAll() {
  for (const child of living.keys()) endChild(child);
}

process.once('exit', endAll);
for (const [signal, number] of /** @type {const} */ ([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])) {
  process.once(signal, () => process.exit(128 + number));
}

// npm ends on a signal without always handing it down; what it started is then adopted by another process.
if (process.env.npm_lifecycle_event) {
  const { ppid } = process;
  setInterval(() => process.ppid !== ppid && process.exit(143), 500).unref();
}

/**
 * Starts a child that dies with this process.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] `detached: false` for one that reads the
 *   terminal: a group of its own could not.
 */
export function startChild(command, args, options = {}) {
  const { detached = process.platform !== 'win32' } = options;
  const child = spawn(command, args, { ...options, detached, windowsHide: true });
  living.set(child, detached);
  child.once('close', () => living.delete(child));
  child.once('error', () => living.delete(child));
  return child;
}

/**
 * @typedef {object} Finished
 * @property {number} code Exit code; 128 + n for signal n, 127 when the command could not be started.
 * @property {string} output Standard output and error, as they came.
 * @property {string} stdout Standard output alone.
 */

/**
 * Runs a command to its end and keeps what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.log] A file under `.cache/logs` that receives the output too.
 * @param {number} [options.timeoutMs]
 * @param {(text: string) => void} [options.onOutput] Hears the output while it comes.
 * @returns {Promise<Finished>}
 */
export function run(command, args, { cwd, env, log, timeoutMs, onOutput } = {}) {
  return new Promise((resolve) => {
    const child = startChild(command, args, {
      ...(cwd && { cwd }),
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = timeoutMs ? setTimeout(() => endChild(child, 'SIGKILL'), timeoutMs) : undefined;
    /** @type {string[]} */
    const all = [];
    /** @type {string[]} */
    const out = [];
    /** @param {string} text */
    const hear = (text) => {
      all.push(text);
      onOutput?.(text);
    };
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      out.push(text);
      hear(text);
    });
    child.stderr?.setEncoding('utf8').on('data', hear);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      const output = all.join('');
      if (log) writeLog(log, output);
      resolve({ code, output, stdout: out.join('') });
    };
    child.once('error', (error) => {
      all.push(String(error));
      finish(127);
    });
    child.once('close', (code, signal) => finish(code ?? 128 + (signal === 'SIGKILL' ? 9 : 15)));
  });
}

/**
 * @param {string} name
 * @param {string} text
 */
function writeLog(name, text) {
  const file = path.join(cache, 'logs', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/**
 * The last lines of an output, for a message that must stay short.
 * @param {string} output
 * @param {number} [lines]
 */
export const tail = (output, lines = 15) => output.trimEnd().split('\n').slice(-lines).join('\n');

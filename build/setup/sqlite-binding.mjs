// @ts-check
// The SQLite binding, working under this Node and under Electron. better-sqlite3 ships one for Node-API 10;
// older runtimes crash on it at load, so each is asked in a child process, and only where one fails is the
// binding compiled, once per version.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { run, tail } from './children.mjs';
import { chosenRuntime } from './electron-runtime.mjs';
import { readMark, writeMark } from './fingerprint.mjs';
import { cache, inProject, project } from './paths.mjs';
import { scratchPlace } from './scratch.mjs';
import { done, inPlace, SetupFailure } from './step.mjs';

/**
 * Compiled against the experimental Node-API one binding serves runtimes from Node-API 9 up; the opt-out
 * keeps finalizers the ordinary way, as the source expects.
 */
const flags = ['-UNAPI_VERSION', '-DNAPI_EXPERIMENTAL', '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'];

const packageFolder = inProject('node_modules/better-sqlite3');
/** better-sqlite3 looks here before it takes the binding it ships. */
const compiledPlace = path.join(packageFolder, 'build/Release/better_sqlite3.node');

/**
 * @typedef {object} Host
 * @property {'node' | 'electron'} kind
 * @property {string} name
 * @property {string} executable
 */

/**
 * @param {Host['kind']} kind
 * @returns {Host}
 */
function hostOf(kind) {
  if (kind === 'node') return { kind, name: `Node ${process.versions.node}`, executable: process.execPath };
  const runtime = chosenRuntime();
  if (!runtime) throw new Error('the Electron step must come before the SQLite step');
  return { kind, name: `Electron ${runtime.version}`, executable: runtime.executable };
}

/** @param {Host} host */
const markOf = (host) => path.join(cache, 'sqlite', `probed-under-${host.kind}`);

/**
 * Everything a probe's answer hangs on.
 * @param {Host} host
 * @param {string} version
 */
function stateOf(host, version) {
  const compiled = fs.statSync(compiledPlace, { throwIfNoEntry: false });
  return [
    version,
    host.name,
    host.executable,
    compiled ? `${compiled.size} ${compiled.mtimeMs}` : 'shipped',
  ].join('\n');
}

/**
 * Why the binding does not work under a host, or undefined.
 * @param {Host} host
 */
async function complaintOf(host) {
  const { code, output } = await run(host.executable, [inProject('build/setup/probe-sqlite.cjs')], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 30_000,
  });
  return code === 0 ? undefined : `${host.name}: ${tail(output, 3) || `ended with ${code}`}`;
}

/**
 * Compiles the binding in a copy of the package, so that an interrupted run leaves nothing half made.
 * @param {string} target
 * @param {import('./step.mjs').Progress} progress
 */
async function compile(target, progress) {
  const work = scratchPlace('sqlite');
  const prefix = path.dirname(path.dirname(process.execPath));
  const hasHeaders = fs.existsSync(path.join(prefix, 'include/node/node.h'));
  const words = ['rebuild', '--release', '--force_build=1', ...(hasHeaders ? [`--nodedir=${prefix}`] : [])];
  const ticking = setInterval(() => progress('compiling, one to three minutes'), 1000);
  try {
    fs.cpSync(packageFolder, work, { recursive: true });
    const { code, output } = await run(
      process.execPath,
      [inProject('node_modules/node-gyp/bin/node-gyp.js'), ...words],
      {
        cwd: work,
        // CXXFLAGS is read by make's compilers, _CL_ by Microsoft's.
        env: {
          ...process.env,
          CXXFLAGS: flags.join(' '),
          _CL_: flags.join(' ').replaceAll('-', '/'),
          JOBS: String(os.availableParallelism()),
        },
        log: 'sqlite-binding.log',
      },
    );
    if (code !== 0) {
      const headers = hasHeaders
        ? ''
        : `\nthe headers of Node ${process.versions.node} are missing under ${prefix}/include: they come with Node's own download and with the nodejs package, on Debian's own Node with libnode-dev`;
      throw new SetupFailure(
        `compiling ended with ${code}\n${tail(output)}`,
        `install python3, make and a C++20 compiler (Debian: apt-get install python3 make g++), or use Node 22.14 or later, which needs no compiling;${headers}\nthe whole output is in .cache/logs/sqlite-binding.log`,
      );
    }
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.renameSync(path.join(work, 'build/Release/better_sqlite3.node'), target);
  } finally {
    clearInterval(ticking);
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Puts the compiled binding where better-sqlite3 looks first, in one piece.
 * @param {string} compiled
 */
function install(compiled) {
  fs.mkdirSync(path.dirname(compiledPlace), { recursive: true });
  fs.copyFileSync(compiled, `${compiledPlace}.new`);
  fs.renameSync(`${compiledPlace}.new`, compiledPlace);
}

/**
 * The step for the hosts a goal needs; the command line gets by without Electron.
 * @param {Host['kind'][]} kinds
 * @returns {import('./step.mjs').Step}
 */
export const sqliteBinding = (kinds) => ({
  name: 'SQLite binding',
  async run(progress) {
    const version = createRequire(inProject('package.json'))('better-sqlite3/package.json').version;
    const hosts = kinds.map(hostOf);
    const unasked = hosts.filter((host) => readMark(markOf(host)) !== stateOf(host, version));
    if (unasked.length === 0) return inPlace(`works under ${hosts.map((host) => host.name).join(' and ')}`);
    let said = fs.existsSync(compiledPlace) ? 'the compiled one' : 'the shipped one';
    const complaints = await Promise.all(hosts.map(complaintOf));
    if (complaints.some(Boolean)) {
      const compiled = path.join(
        cache,
        'sqlite',
        `${version}-experimental-${process.platform}-${process.arch}.node`,
      );
      said = fs.existsSync(compiled) ? 'compiled by an earlier set-up,' : 'compiled here,';
      if (!fs.existsSync(compiled)) await compile(compiled, progress);
      install(compiled);
      const remaining = (await Promise.all(hosts.map(complaintOf))).filter(
        (complaint) => complaint !== undefined,
      );
      if (remaining.length > 0) {
        throw new SetupFailure(
          `the compiled binding does not work\n${remaining.join('\n')}`,
          `delete ${path.relative(project, compiled)} and run the same command again; Node 22.14 or later needs no compiling`,
        );
      }
    }
    for (const host of hosts) writeMark(markOf(host), stateOf(host, version));
    return done(`${said} works under ${hosts.map((host) => host.name).join(' and ')}`);
  },
});

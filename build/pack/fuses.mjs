// @ts-check
// Electron's fuses as they are shipped. The only place that names them; tests read them back from the packed app.
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** @typedef {Partial<Record<FuseV1Options, boolean>>} Fuses */

/**
 * Nothing from outside may turn the packed app into a plain Node or feed it other code.
 * @type {Fuses}
 */
export const releaseFuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/**
 * Playwright drives an app through the inspector; in nothing else may a test build differ.
 * @type {Fuses}
 */
export const testFuses = { ...releaseFuses, [FuseV1Options.EnableNodeCliInspectArguments]: true };

/**
 * The fuses an executable has, by number.
 * @param {string} executable
 * @returns {Promise<Record<string, boolean>>}
 */
export async function readFuses(executable) {
  const { version, ...wire } = await getCurrentFuseWire(executable);
  // The wire holds the characters 0 and 1.
  return Object.fromEntries(
    Object.entries(wire).map(([fuse, state]) => [fuse, Number(state) === '1'.charCodeAt(0)]),
  );
}

/**
 * The part of a set of fuses that this Electron has: later versions have more.
 * @param {Fuses} fuses
 * @param {string} executable
 * @returns {Promise<Fuses>}
 */
export async function fusesKnownTo(fuses, executable) {
  const known = await readFuses(executable);
  return Object.fromEntries(Object.entries(fuses).filter(([fuse]) => fuse in known));
}

/**
 * Sets every fuse the executable has; fails where one of them has no wanted state.
 * @param {string} executable
 * @param {Fuses} fuses
 */
export async function setFuses(executable, fuses) {
  // All that this executable has; its type cannot say that older ones have fewer.
  const all = /** @type {Record<FuseV1Options, boolean>} */ (await fusesKnownTo(fuses, executable));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    ...all,
  });
}

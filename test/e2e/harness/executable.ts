// What is started: the bundles under the Electron that set-up chose, or the packed app.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchSwitches } from '../../../build/launch.mjs';

export const projectFolder = resolve(import.meta.dirname, '../../..');

export interface Startable {
  readonly executable: string;
  /** The words in front of the app's own. */
  readonly before: readonly string[];
}

/** The Electron named in WAYBOARD_ELECTRON, else the one of `npm start`. */
function electron(): string {
  const named = process.env.WAYBOARD_ELECTRON;
  if (named) return named;
  const chosen = join(projectFolder, '.cache/electron/path.txt');
  if (!existsSync(chosen)) throw new Error('no Electron: run npm start or npm test once');
  return readFileSync(chosen, 'utf8').trim();
}

export const unpackedApp = (): Startable => ({
  executable: electron(),
  before: [...launchSwitches(), process.env.WAYBOARD_APP ?? projectFolder],
});

/** The packed app named in WAYBOARD_PACKED. */
export function packedApp(): Startable {
  const executable = process.env.WAYBOARD_PACKED;
  if (!executable) throw new Error('WAYBOARD_PACKED must name the packed test build');
  return { executable, before: launchSwitches() };
}

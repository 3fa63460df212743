// A profile that is used once: the main job leaves nothing behind and meets nothing that is there.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

const prefix = 'wayboard-main-job-';
/** A profile this old belongs to nobody any more. */
const forgottenMs = 3_600_000;

/** Puts the app's data into a new temporary folder. Must run before anything asks where data are. */
export function takeThrowAwayProfile(): void {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  app.setPath('userData', folder);
  // Chromium may write once more after this; the next sweep takes what it leaves.
  process.on('exit', () => remove(folder));
}

function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(tmpdir(), name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > forgottenMs) remove(folder);
  }
}

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

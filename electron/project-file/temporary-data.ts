// A data folder for one errand of the command line: made for it, removed after it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty private folder. */
export const makeTemporaryData = (): Promise<string> => mkdtemp(join(tmpdir(), 'wayboard-'));

export const removeTemporaryData = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });

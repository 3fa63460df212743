// Writes a generated board as a real .cjm file through the writer the app itself uses.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idFromBytes } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { createSession } from '../../electron/project-file/open-session';
import type { GeneratedBoard } from './generate-board';

/** `path` must not exist yet. */
export async function writeBoard(board: GeneratedBoard, path: string): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'wayboard-bench-'));
  const place = {
    dataFolder,
    surroundings: { now: Date.now, freshId: () => idFromBytes(randomBytes) },
    ticks: () => performance.now(),
    onStatus: () => undefined,
  };
  const project = { records: board.records, blobs: [], target: path };
  await unwrap(await createSession(place, project)).close();
  await rm(dataFolder, { recursive: true });
}

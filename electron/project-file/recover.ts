// Finds what a crash or a missing medium has left in the data folder, and sweeps what needs no keeping.
import { existsSync } from 'node:fs';
import type { RecoverableSession } from './host-protocol';
import {
  folderChangedAt,
  readFacts,
  removeSessionFolder,
  sessionFolder,
  sessionIds,
  workingPath,
} from './session-folder';
import { type Surroundings, WorkingCopy } from './working-copy';

/** A folder younger than this may just be being filled by another process. */
const settledMs = 3_600_000;

function portrait(
  sessionId: string,
  copy: WorkingCopy,
): Pick<RecoverableSession, 'title' | 'editedAt' | 'rev' | 'sessionId'> {
  const title = copy.db.prepare('SELECT "title" FROM "project" LIMIT 1').pluck().get();
  const editedAt = copy.db.prepare('SELECT max("at") FROM "commit_log"').pluck().get();
  return { sessionId, title: String(title ?? ''), editedAt: Number(editedAt ?? 0), rev: copy.rev };
}

async function look(
  dataFolder: string,
  sessionId: string,
  surroundings: Surroundings,
): Promise<RecoverableSession | null> {
  const folder = sessionFolder(dataFolder, sessionId);
  const settled = surroundings.now() - (await folderChangedAt(folder)) > settledMs;
  const facts = await readFacts(folder);
  if (facts === null || !existsSync(workingPath(folder))) {
    if (settled) await removeSessionFolder(folder);
    return null;
  }
  // Locked: it lives in another process. Damaged: it is left for a salvage.
  const opened = WorkingCopy.open(workingPath(folder), surroundings, 0);
  if (!opened.ok) return null;
  const found = portrait(sessionId, opened.value);
  opened.value.close();
  if (found.rev > facts.publishedRev) {
    return { ...found, target: facts.file?.target ?? null, publishedRev: facts.publishedRev };
  }
  if (settled) await removeSessionFolder(folder);
  return null;
}

/** Sessions with edits that stand in no file, newest edit first. */
export async function recoverable(
  dataFolder: string,
  surroundings: Surroundings,
): Promise<readonly RecoverableSession[]> {
  const found: RecoverableSession[] = [];
  for (const sessionId of await sessionIds(dataFolder)) {
    const session = await look(dataFolder, sessionId, surroundings);
    if (session !== null) found.push(session);
  }
  return found.sort((a, b) => b.editedAt - a.editedAt);
}

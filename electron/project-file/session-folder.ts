// The private folder of one open project: `work.db`, and `session.json` with where it is published to and what stands
// there. Belongs to one process at a time, the one that holds the lock of work.db.
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { systemCode } from './disk-error';
import { writeDurably } from './durable-file';

const fileSchema = v.strictObject({
  /** Where it is published to, absolute, symbolic links resolved. */
  target: v.string(),
  /** The device of the target's folder when it was first seen. */
  device: v.number(),
  /**
   * SHA-256 of every version that may stand there: the one last published or taken in, and after it those that were
   * being put there when something failed.
   */
  digests: v.pipe(v.array(v.string()), v.minLength(1)),
});
const factsSchema = v.strictObject({
  /** Null: no file chosen yet. */
  file: v.nullable(fileSchema),
  /** The last commit that stands in the file; without a file 0: an untouched new project is not worth keeping. */
  publishedRev: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
export type SessionFile = Readonly<v.InferOutput<typeof fileSchema>>;
export type SessionFacts = Readonly<v.InferOutput<typeof factsSchema>>;

const sessionsIn = (dataFolder: string): string => join(dataFolder, 'sessions');
export const sessionFolder = (dataFolder: string, sessionId: string): string =>
  join(sessionsIn(dataFolder), sessionId);
export const workingPath = (folder: string): string => join(folder, 'work.db');
export const backupFolder = (dataFolder: string, projectId: string): string =>
  join(dataFolder, 'backups', projectId);
const factsPath = (folder: string): string => join(folder, 'session.json');

/** Makes the folder, readable by its owner only. Throws where it exists: an id is used once. */
export async function makeSessionFolder(dataFolder: string, sessionId: string): Promise<string> {
  await mkdir(sessionsIn(dataFolder), { recursive: true, mode: 0o700 });
  const folder = sessionFolder(dataFolder, sessionId);
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

export const writeFacts = (folder: string, facts: SessionFacts): Promise<void> =>
  writeDurably(factsPath(folder), JSON.stringify(facts));

/** Null where there are none: the folder was left before the first edit was possible. */
export async function readFacts(folder: string): Promise<SessionFacts | null> {
  try {
    const parsed = v.safeParse(factsSchema, JSON.parse(await readFile(factsPath(folder), 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The ids of all session folders. */
export async function sessionIds(dataFolder: string): Promise<readonly string[]> {
  try {
    return await readdir(sessionsIn(dataFolder));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Milliseconds since 1970 of the last change inside the folder's list. */
export const folderChangedAt = async (folder: string): Promise<number> => (await stat(folder)).mtimeMs;

export const removeSessionFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });

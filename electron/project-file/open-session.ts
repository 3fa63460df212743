// Makes a `ProjectSession` of a new project, of a folder the intake has filled, or of what a crash has left.
import { mkdir } from 'node:fs/promises';
import { type AppError, appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { allRecords, projectOf } from '#shared/model/project';
import { parseRecord, type RecordType } from '#shared/model/record-type';
import { type AnyRecord, isTypeName, recordTypes } from '#shared/model/records';
import { diskError } from './disk-error';
import type { SaveStatus } from './host-protocol';
import { ProjectSession } from './project-session';
import { layReserve } from './reserve-file';
import {
  makeSessionFolder,
  readFacts,
  removeSessionFolder,
  sessionFolder,
  workingPath,
  writeFacts,
} from './session-folder';
import { type Surroundings, WorkingCopy } from './working-copy';

export interface SessionPlace {
  readonly dataFolder: string;
  readonly surroundings: Surroundings;
  /** Milliseconds of a clock that only goes forward. */
  readonly ticks: () => number;
  readonly onStatus: (status: SaveStatus) => void;
}

/** Opens a session folder. `session/not-open` where there is none, `disk/busy` where another process has it. */
export async function openSession(place: SessionPlace, sessionId: string): Promise<Result<ProjectSession>> {
  const folder = sessionFolder(place.dataFolder, sessionId);
  const facts = await readFacts(folder);
  if (facts === null) return fail(appError('session/not-open'));
  layReserve(place.dataFolder);
  const copy = WorkingCopy.open(workingPath(folder), place.surroundings);
  return copy.ok ? ok(new ProjectSession({ ...place, sessionId, copy: copy.value, facts })) : copy;
}

function parseRecords(values: readonly unknown[]): Result<readonly AnyRecord[]> {
  const records: AnyRecord[] = [];
  for (const value of values) {
    const type = (value as { type?: unknown } | null)?.type;
    if (!isTypeName(type)) return fail(appError('record/invalid'));
    const parsed = parseRecord(recordTypes[type] as RecordType, value);
    if (!parsed.ok) return parsed;
    records.push(parsed.value as AnyRecord);
  }
  // Throws where an id is used twice: whoever makes a project draws its ids.
  return ok([...allRecords(projectOf(records))]);
}

export interface NewProject {
  readonly records: readonly unknown[];
  readonly blobs: readonly Uint8Array[];
  readonly target: string | null;
}

async function makeCopy(
  place: SessionPlace,
  sessionId: string,
  project: NewProject,
): Promise<Result<WorkingCopy>> {
  const records = parseRecords(project.records);
  if (!records.ok) return records;
  try {
    await mkdir(place.dataFolder, { recursive: true, mode: 0o700 });
    const folder = await makeSessionFolder(place.dataFolder, sessionId);
    layReserve(place.dataFolder);
    const copy = WorkingCopy.create(workingPath(folder), records.value, project.blobs, place.surroundings);
    if (copy.ok) await writeFacts(folder, { file: null, publishedRev: 0 });
    return copy;
  } catch (error) {
    return fail(diskError(error));
  }
}

/** Makes a new project; with a target it is published there, and where that fails nothing is left of it. */
export async function createSession(
  place: SessionPlace,
  project: NewProject,
): Promise<Result<ProjectSession>> {
  const sessionId = place.surroundings.freshId();
  const copy = await makeCopy(place, sessionId, project);
  if (!copy.ok) return copy;
  const facts = { file: null, publishedRev: 0 };
  const session = new ProjectSession({ ...place, sessionId, copy: copy.value, facts });
  if (project.target === null) return ok(session);
  const saved = await session.publisher.saveAs(project.target, { kind: 'absent' });
  if (saved.ok) return ok(session);
  return discard(session, place, sessionId, saved.error);
}

async function discard(session: ProjectSession, place: SessionPlace, sessionId: string, error: AppError) {
  await session.close();
  await removeSessionFolder(sessionFolder(place.dataFolder, sessionId));
  return fail(error);
}

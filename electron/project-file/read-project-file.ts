// Reads a project file for the command line: through the same intake as the app's, in a process of its own. The file is
// only read, and nothing appears beside it.
import type { AppError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import { ok, type Result } from '#shared/base/result';
import type { HistoryPage } from '#shared/ipc/contract';
import type { Project } from '#shared/model/project';
import { type ForeignCopy, openForeignCopy } from './open-foreign-copy';
import { inspect } from './take-in';
import { makeTemporaryData, removeTemporaryData } from './temporary-data';

/** A file that has been read; `close` it, or its copy stays in the temporary folder. */
export interface ReadProject {
  readonly project: Project;
  readonly projectId: Id;
  /** Commits the project has had. */
  readonly rev: number;
  /** Commits before number `before` (null: the newest), newest last. */
  readonly history: (before: number | null, limit: number) => HistoryPage;
  /** The content of a picture by its SHA-256; null where the file has none such. */
  readonly picture: (sha256: string) => Uint8Array | null;
  readonly close: () => Promise<void>;
}

/** The project in the file, or the first thing that is wrong with it. */
export async function readProjectFile(options: ForeignCopy): Promise<Result<ReadProject>> {
  const dataFolder = await makeTemporaryData();
  const opened = await openForeignCopy(options, dataFolder);
  if (!opened.ok) {
    await removeTemporaryData(dataFolder);
    return opened;
  }
  const copy = opened.value;
  return ok({
    project: copy.load(),
    projectId: copy.projectId,
    rev: copy.rev,
    history: (before, limit) => copy.history(before, limit),
    picture: (sha256) => copy.blobs.get(sha256),
    async close() {
      copy.close();
      await removeTemporaryData(dataFolder);
    },
  });
}

/** Everything that is wrong with the file; empty when nothing is. */
export async function checkProjectFile({
  fork,
  surroundings,
  path,
}: ForeignCopy): Promise<readonly AppError[]> {
  const dataFolder = await makeTemporaryData();
  try {
    return await inspect({ fork, dataFolder, sessionId: surroundings.freshId(), path });
  } finally {
    await removeTemporaryData(dataFolder);
  }
}

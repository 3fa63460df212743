// A file as a working copy in a temporary folder, for the command line: through the same intake as the app's, in a
// process of its own. The file is only read, and nothing appears beside it.
import type { Result } from '#shared/base/result';
import type { ForkEntry } from './host-process';
import { sessionFolder, workingPath } from './session-folder';
import { takeIn } from './take-in';
import { type Surroundings, WorkingCopy } from './working-copy';

export interface ForeignCopy {
  readonly fork: ForkEntry;
  readonly surroundings: Surroundings;
  /** Absolute. */
  readonly path: string;
}

/** The loaded copy, to be closed by the caller, or the first thing that is wrong with the file. */
export async function openForeignCopy(
  { fork, surroundings, path }: ForeignCopy,
  dataFolder: string,
): Promise<Result<WorkingCopy>> {
  const sessionId = surroundings.freshId();
  const taken = await takeIn({ fork, dataFolder, sessionId, path });
  if (!taken.ok) return taken;
  const opened = WorkingCopy.open(workingPath(sessionFolder(dataFolder, sessionId)), surroundings);
  if (opened.ok) opened.value.load();
  return opened;
}

// Writes a project into a new file for the command line, by the same publishing as the app's: whole or not at all.
import { fail, type Result } from '#shared/base/result';
import type { AnyRecord } from '#shared/model/records';
import { diskError } from './disk-error';
import type { Published } from './host-protocol';
import { publishCopy } from './publish-copy';
import { resolvedPath } from './resolved-path';
import { workingPath } from './session-folder';
import { makeTemporaryData, removeTemporaryData } from './temporary-data';
import { type Surroundings, WorkingCopy } from './working-copy';

export interface WriteOptions {
  /** A valid project, its own record among them. */
  readonly records: Iterable<AnyRecord>;
  /** The contents of its images. */
  readonly blobs: readonly Uint8Array[];
  /** Absolute. */
  readonly path: string;
  /** Whether a file that stands there may be replaced; else it is `disk/changed-outside`. */
  readonly replace: boolean;
  readonly surroundings: Surroundings;
}

async function writeThrough(dataFolder: string, options: WriteOptions): Promise<Result<Published>> {
  const { records, blobs, path, replace, surroundings } = options;
  const target = await resolvedPath(path);
  if (!target.ok) return target;
  const copy = WorkingCopy.create(workingPath(dataFolder), [...records], blobs, surroundings);
  if (!copy.ok) return copy;
  try {
    return await publishCopy(copy.value, {
      dataFolder,
      target: target.value,
      replace,
      at: surroundings.now(),
    });
  } finally {
    copy.value.close();
  }
}

/** Writes the file; `disk/…` where that fails, and then nothing has changed. */
export async function writeProjectFile(options: WriteOptions): Promise<Result<Published>> {
  const dataFolder = await makeTemporaryData();
  try {
    return await writeThrough(dataFolder, options);
  } catch (error) {
    return fail(diskError(error));
  } finally {
    await removeTemporaryData(dataFolder);
  }
}

// Where a path really leads, so that a symbolic link is not replaced by a file.
import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/base/result';
import { diskError, systemCode } from './disk-error';

/** The path without symbolic links, whether or not the file exists; `disk/missing-folder` where its folder does not. */
export async function resolvedPath(path: string): Promise<Result<string>> {
  try {
    return ok(await realpath(path));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') return fail(diskError(error, { target: path }));
  }
  try {
    return ok(join(await realpath(dirname(path)), basename(path)));
  } catch (error) {
    return fail(diskError(error, { target: path }));
  }
}

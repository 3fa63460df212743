// Turns what the operating system says into errors a person can be told.
import { basename, dirname } from 'node:path';
import { type AppError, appError } from '#shared/base/errors';

/** The code of an error of the operating system; undefined for a bug. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What to tell about a target that could not be written; `left`: the temporary file that could not be removed. */
export function diskError(code: string, target: string, left: string | undefined): AppError {
  const details = {
    file: basename(target),
    folder: dirname(target),
    system: code,
    ...(left === undefined ? {} : { left }),
  };
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return appError('disk/full', details);
    case 'EROFS':
      return appError('disk/read-only', details);
    case 'ENOENT':
    case 'ENOTDIR':
      return appError('disk/missing-folder', details);
    case 'EACCES':
    case 'EPERM':
      return appError('disk/denied', details);
    case 'EBUSY':
    case 'ETXTBSY':
      return appError('disk/busy', details);
    case 'EISDIR':
      return appError('file/not-a-file', details);
    case 'EFBIG':
      return appError('export/too-large', details);
    case 'ENODEV':
    case 'ENXIO':
      return appError('disk/media-gone', details);
    default:
      return appError('disk/failed', details);
  }
}

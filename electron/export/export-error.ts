// What to tell about an exported file that could not be written.
import { basename, dirname } from 'node:path';
import { type AppError, appError, type ErrorCode } from '#shared/base/errors';
import { errorCodeOf } from '../project-file/disk-error';

/** What means something else for an export than for a project file. */
const own: Readonly<Record<string, ErrorCode>> = { EISDIR: 'file/not-a-file', EFBIG: 'export/too-large' };

/** `system`: the operating system's code; `left`: the temporary file that could not be removed. */
export const exportError = (system: string, target: string, left: string | undefined): AppError =>
  appError(own[system] ?? errorCodeOf(system), {
    file: basename(target),
    folder: dirname(target),
    system,
    ...(left === undefined ? {} : { left }),
  });

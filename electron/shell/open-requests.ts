// Project files that the system asks to open: words of the first and of later launches, and macOS's events.
// Accepts only existing regular `*.cjm` files; whatever else is named is answered with the reason.
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type AppError, appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';

/** The absolute path of a file named on a command line, or why it cannot be a project. */
export function projectFileAt(name: string, workingDirectory: string): Result<string, AppError> {
  const path = resolve(workingDirectory, name);
  const details = { name: basename(path) };
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return fail(appError('file/not-found', details));
    if (!found.isFile() || !path.toLowerCase().endsWith('.cjm')) {
      return fail(appError('file/not-a-file', details));
    }
    return ok(path);
  } catch (error) {
    return fail(appError('file/unreadable', { ...details, system: String(error) }));
  }
}

export interface OpenRequests {
  /** Asks to open a file. Before `serve` it waits. */
  readonly add: (file: Result<string, AppError>) => void;
  /** Takes what waits, and everything from then on. */
  readonly serve: (open: (file: Result<string, AppError>) => void) => void;
}

/** Requests come before there is a window to open them in: macOS sends its own before the app is ready. */
export function queueOpenRequests(): OpenRequests {
  const waiting: Result<string, AppError>[] = [];
  let open: ((file: Result<string, AppError>) => void) | null = null;
  return {
    add: (file) => {
      if (open === null) waiting.push(file);
      else open(file);
    },
    serve: (next) => {
      open = next;
      for (const file of waiting.splice(0)) next(file);
    },
  };
}

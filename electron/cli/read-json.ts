// A JSON file that anybody may have made, for the command line: UTF-8 of a bounded size. Reads only; what it says is
// distrusted by the caller.
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { appError, type ErrorCode } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';

/** What is wrong in the caller's words: too large, or no JSON in UTF-8. */
export interface JsonErrors {
  readonly tooLarge: ErrorCode;
  readonly notJson: ErrorCode;
}

const mostBytes = 20 * 1024 * 1024;

/** The bytes, looked at and read through one opening, so that both speak of the same file. */
function bytesOf(path: string, tooLarge: ErrorCode): Result<Buffer> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return fail(appError(isAbsent ? 'file/not-found' : 'file/unreadable'));
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return fail(appError('file/unreadable'));
    if (stats.size > mostBytes) return fail(appError(tooLarge));
    return ok(readFileSync(file));
  } catch {
    return fail(appError('file/unreadable'));
  } finally {
    closeSync(file);
  }
}

/** What the file (absolute path) says, whatever it is; `file/…` or one of `errors`. */
export function readJson(path: string, { tooLarge, notJson }: JsonErrors): Result<unknown> {
  const bytes = bytesOf(path, tooLarge);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)));
  } catch {
    return fail(appError(notJson));
  }
}

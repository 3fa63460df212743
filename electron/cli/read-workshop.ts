// A workshop's description from a file: JSON in UTF-8 of a bounded size. Reads only; everything in it is distrusted.
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { type ParsedWorkshop, parseWorkshop } from '#shared/model/templates/workshop/parse-workshop';

const mostBytes = 20 * 1024 * 1024;

/** The bytes, looked at and read through one opening, so that both speak of the same file. */
function bytesOf(path: string): Result<Buffer> {
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
    if (stats.size > mostBytes) return fail(appError('workshop/too-large'));
    return ok(readFileSync(file));
  } catch {
    return fail(appError('file/unreadable'));
  } finally {
    closeSync(file);
  }
}

/** The checked description in the file (absolute path), or why it is none. */
export function readWorkshop(path: string): Result<ParsedWorkshop> {
  const bytes = bytesOf(path);
  if (!bytes.ok) return bytes;
  let given: unknown;
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return fail(appError('workshop/not-json'));
  }
  return parseWorkshop(given);
}

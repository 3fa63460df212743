// Turns what the file system and SQLite throw into errors a person can be told. What neither of them causes is a
// bug and is thrown on.
import Database from 'better-sqlite3';
import { type AppError, appError, type ErrorCode } from '#shared/base/errors';

const bySystemCode: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk/full',
  EDQUOT: 'disk/full',
  EFBIG: 'disk/full',
  EROFS: 'disk/read-only',
  ENOENT: 'disk/missing-folder',
  ENOTDIR: 'disk/missing-folder',
  EBUSY: 'disk/busy',
  ETXTBSY: 'disk/busy',
  EACCES: 'disk/denied',
  EPERM: 'disk/denied',
  ENODEV: 'disk/media-gone',
  ENXIO: 'disk/media-gone',
  ESTALE: 'disk/media-gone',
};

const bySqliteCode: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'disk/full'],
  ['SQLITE_READONLY', 'disk/read-only'],
  ['SQLITE_BUSY', 'disk/busy'],
  ['SQLITE_LOCKED', 'disk/busy'],
  ['SQLITE_CANTOPEN', 'disk/failed'],
  ['SQLITE_IOERR', 'disk/failed'],
  ['SQLITE_CORRUPT', 'file/damaged'],
  ['SQLITE_NOTADB', 'file/damaged'],
];

const systemCodeOf = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) && !code.startsWith('ERR_') ? code : undefined;
};

/** The system's code of an error (`ENOENT`), or undefined for anything else. */
export const systemCode = systemCodeOf;

/** The error as a value, with the system's own code in `system`; rethrows what is no error of disk or database. */
export function diskError(error: unknown, details: Readonly<Record<string, string | number>> = {}): AppError {
  if (error instanceof Database.SqliteError) {
    const known = bySqliteCode.find(([prefix]) => error.code.startsWith(prefix));
    if (known !== undefined) return appError(known[1], { ...details, system: error.code });
  }
  const system = systemCodeOf(error);
  if (system === undefined) throw error;
  return appError(bySystemCode[system] ?? 'disk/failed', { ...details, system });
}

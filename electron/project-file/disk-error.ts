// Turns what the file system and SQLite throw into errors a person can be told. What neither of them causes is a
// bug and is thrown on. Does not load SQLite: the main process uses this, and SQLite has no place there.
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

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** The system's code of an error (`ENOENT`), or undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  const code = codeOf(error);
  return code !== undefined && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** SQLite's code of an error (`SQLITE_FULL`), or undefined for anything else. */
export function sqliteCode(error: unknown): string | undefined {
  const code = codeOf(error);
  return error instanceof Error && error.name === 'SqliteError' ? code : undefined;
}

/** What a system's code means to a person; `disk/failed` for one that says nothing to them. */
export const errorCodeOf = (system: string): ErrorCode => bySystemCode[system] ?? 'disk/failed';

/** The error as a value, with the system's own code in `system`; rethrows what is no error of disk or database. */
export function diskError(error: unknown, details: Readonly<Record<string, string | number>> = {}): AppError {
  const sqlite = sqliteCode(error);
  if (sqlite !== undefined) {
    const known = bySqliteCode.find(([prefix]) => sqlite.startsWith(prefix));
    if (known !== undefined) return appError(known[1], { ...details, system: sqlite });
  }
  const system = systemCode(error);
  if (system === undefined) throw error;
  return appError(errorCodeOf(system), { ...details, system });
}

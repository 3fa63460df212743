// Opens the private database of a session: one connection, locked for as long as it lives, every commit flushed.
// Never opens a user's file; never calls `unsafeMode`.
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '#shared/base/result';
import { diskError } from './disk-error';
import { pageSize } from './file-format';

/** The oldest SQLite without known faults that a hostile file could use. */
const oldestSqlite = [3, 53, 2] as const;

/** What is set, and what SQLite must answer when asked; the order matters. */
const settings: readonly (readonly [pragma: string, value: string | number, answer: string | number])[] = [
  // Before the first look into a WAL: then the lock is exclusive from the start and there is no -shm file.
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['page_size', pageSize, pageSize],
  ['encoding', "'UTF-8'", 'UTF-8'],
  ['journal_mode', 'WAL', 'wal'],
  // After journal_mode: better-sqlite3 makes it NORMAL for WAL, and NORMAL loses acknowledged edits.
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['journal_size_limit', 4_194_304, 4_194_304],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'OFF', 0],
];

function assertSqlite(db: Database.Database): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const [a, b, c] = oldestSqlite;
  const recent = major > a || (major === a && (minor > b || (minor === b && patch >= c)));
  if (!recent) throw new Error(`SQLite ${version} is older than ${oldestSqlite.join('.')}`);
}

/** Applies all settings. Throws where SQLite answers otherwise than asked: the promises made rest on them. */
function configure(db: Database.Database): void {
  assertSqlite(db);
  for (const [pragma, value] of settings) db.pragma(`${pragma} = ${value}`);
  for (const [pragma, , answer] of settings) {
    const found = db.pragma(pragma, { simple: true });
    if (found !== answer) throw new Error(`${pragma} is ${found}, not ${answer}`);
  }
  const mmap = db.pragma('mmap_size', { simple: true });
  if (mmap !== 0) throw new Error(`mmap_size is ${mmap}, not 0`);
}

/**
 * Opens or makes a working database and takes its lock. Fails with `disk/busy` when another process still holds it
 * after `waitMs`.
 */
export function openWorkingDatabase(
  path: string,
  { mustExist, waitMs = 5_000 }: { readonly mustExist: boolean; readonly waitMs?: number },
): Result<Database.Database> {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { fileMustExist: mustExist, timeout: waitMs });
    configure(db);
    db.exec('BEGIN IMMEDIATE; COMMIT');
    return ok(db);
  } catch (error) {
    db?.close();
    return fail(diskError(error));
  }
}

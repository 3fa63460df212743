// Brings a database forward to a version of the format, in one transaction with its version number: after a power
// cut it is wholly of the old version or wholly of the new one. Never goes back, never touches a newer file.
import type Database from 'better-sqlite3';
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { applicationId } from './file-format';
import { migrations } from './migrations/all';

export interface Migration {
  /** major * 1000 + minor, as `user_version` holds it. */
  readonly version: number;
  /** Runs inside the transaction; literal SQL only: a migration never depends on the model of today. */
  readonly up: (db: Database.Database) => void;
}

/** The version this program writes. */
export const currentVersion = Math.max(...migrations.map((migration) => migration.version));

/** True for a version that some release has written and this one understands. */
export const isKnownVersion = (version: number): boolean =>
  migrations.some((migration) => migration.version === version);

/** Major and minor as people read them: 1002 is «1.2». */
export const versionText = (version: number): string => `${Math.floor(version / 1_000)}.${version % 1_000}`;

/** `file/newer`, with both versions as text. */
export const newerFile = (version: number) =>
  fail(appError('file/newer', { file: versionText(version), app: versionText(currentVersion) }));

/** Runs what is missing up to `target`; `file/newer` for a database that is beyond it. Returns the version before. */
export function migrate(db: Database.Database, target = currentVersion): Result<number> {
  const before = db.pragma('user_version', { simple: true }) as number;
  if (before > target) return newerFile(before);
  const missing = migrations.filter(({ version }) => version > before && version <= target);
  const run = db.transaction(() => {
    for (const migration of missing) migration.up(db);
    db.pragma(`user_version = ${target}`);
    db.pragma(`application_id = ${applicationId}`);
  });
  if (missing.length > 0) run.immediate();
  return ok(before);
}

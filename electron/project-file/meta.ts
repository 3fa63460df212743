// The few facts about a file that are no records: `project_id` (shared by all copies of one project) and `rev`
// (how many commits it has had).
import type Database from 'better-sqlite3';

export type MetaKey = 'project_id' | 'rev';

export const readMeta = (db: Database.Database, key: MetaKey): string | undefined =>
  db.prepare('SELECT "value" FROM "meta" WHERE "key" = ?').pluck().get(key) as string | undefined;

export function writeMeta(db: Database.Database, key: MetaKey, value: string): void {
  db.prepare('INSERT INTO "meta" VALUES (?, ?) ON CONFLICT DO UPDATE SET "value" = excluded."value"').run(
    key,
    value,
  );
}

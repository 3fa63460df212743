// Version 1.1: connectors between notes, notes that are locked, emphasis in their text. What the log and the tombstones
// hold of older notes stays as it was written; README.md says how it is read. Frozen once it is released.
import type { Migration } from '../migrate';

// The table of notes is made anew, so that its declaration is these letters whatever SQLite writes on its own.
const statements = [
  `ALTER TABLE "note" RENAME TO "note_1000"`,
  `CREATE TABLE "note" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "stage_id" TEXT,
    "lane_id" TEXT,
    "order" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "tag_ids" TEXT NOT NULL,
    "department_ids" TEXT NOT NULL,
    "touchpoint_ids" TEXT NOT NULL,
    "importance" INTEGER,
    "author_id" TEXT,
    "source" TEXT NOT NULL,
    "locked" INTEGER NOT NULL,
    "emphasis" TEXT NOT NULL
  ) STRICT`,
  `INSERT INTO "note" SELECT *, 0, '' FROM "note_1000" ORDER BY rowid`,
  `DROP TABLE "note_1000"`,
  `CREATE TABLE "connector" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "color" TEXT NOT NULL
  ) STRICT`,
];

export const connectors: Migration = {
  version: 1_001,
  up: (db) => {
    for (const statement of statements) db.exec(statement);
  },
};

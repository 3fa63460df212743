// Version 1.1: connectors between notes, notes that are locked, emphasis in their text, and all that lies freely on the board.
// What the log and the tombstones hold of older notes and pictures stays as it was written; README.md says how it is
// read. Frozen once it is released.
import type { Migration } from '../migrate';

// The tables of notes and pictures are made anew, so that their declarations are these letters whatever SQLite writes on
// its own.
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
    "emphasis" TEXT NOT NULL,
    "x" INTEGER,
    "y" INTEGER,
    "width" INTEGER,
    "height" INTEGER,
    "group_id" TEXT
  ) STRICT`,
  `INSERT INTO "note" SELECT *, 0, '', NULL, NULL, NULL, NULL, NULL FROM "note_1000" ORDER BY rowid`,
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
  `ALTER TABLE "picture" RENAME TO "picture_1000"`,
  `CREATE TABLE "picture" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "stage_id" TEXT,
    "lane_id" TEXT,
    "image_id" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "caption" TEXT NOT NULL,
    "x" INTEGER,
    "y" INTEGER,
    "width" INTEGER,
    "height" INTEGER,
    "group_id" TEXT,
    "locked" INTEGER NOT NULL
  ) STRICT`,
  `INSERT INTO "picture" SELECT *, NULL, NULL, NULL, NULL, NULL, 0 FROM "picture_1000" ORDER BY rowid`,
  `DROP TABLE "picture_1000"`,
  `CREATE TABLE "group" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "frame" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "stage_id" TEXT,
    "lane_id" TEXT,
    "x" INTEGER NOT NULL,
    "y" INTEGER NOT NULL,
    "order" TEXT NOT NULL,
    "group_id" TEXT,
    "locked" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "color" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "free_text" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "stage_id" TEXT,
    "lane_id" TEXT,
    "x" INTEGER NOT NULL,
    "y" INTEGER NOT NULL,
    "order" TEXT NOT NULL,
    "group_id" TEXT,
    "locked" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "color" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "arrow" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "stage_id" TEXT,
    "lane_id" TEXT,
    "x" INTEGER NOT NULL,
    "y" INTEGER NOT NULL,
    "order" TEXT NOT NULL,
    "group_id" TEXT,
    "locked" INTEGER NOT NULL,
    "end_x" INTEGER NOT NULL,
    "end_y" INTEGER NOT NULL,
    "direction" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "weight" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "drawing" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "stage_id" TEXT,
    "lane_id" TEXT,
    "x" INTEGER NOT NULL,
    "y" INTEGER NOT NULL,
    "order" TEXT NOT NULL,
    "group_id" TEXT,
    "locked" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "points" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "weight" TEXT NOT NULL
  ) STRICT`,
];

export const freeArea: Migration = {
  version: 1_001,
  up: (db) => {
    for (const statement of statements) db.exec(statement);
  },
};

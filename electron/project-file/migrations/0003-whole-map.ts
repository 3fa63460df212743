// Version 1.2: what a whole customer journey map asks for: questions of stages, where copies of maps come from, curves of
// other maps, departments of the company's own steps, and the guide's ticks. Frozen once it is released.
import type { Migration } from '../migrate';

/** Tables made anew, so that their declarations are these letters whatever SQLite writes on its own. */
const widened = [
  {
    table: 'map',
    columns: `
    "id" TEXT PRIMARY KEY NOT NULL,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "goal" TEXT NOT NULL,
    "scenario" TEXT NOT NULL,
    "persona_id" TEXT,
    "state" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "date" TEXT,
    "evidence" TEXT NOT NULL,
    "last_code" INTEGER NOT NULL,
    "origin_map_id" TEXT
  `,
    added: `NULL`,
  },
  {
    table: 'stage',
    columns: `
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "phase_id" TEXT,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "folded" INTEGER NOT NULL,
    "note_columns" INTEGER NOT NULL,
    "contact" TEXT NOT NULL,
    "questions" TEXT NOT NULL,
    "origin_stage_id" TEXT
  `,
    added: `'', NULL`,
  },
  {
    table: 'lane',
    columns: `
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "folded" INTEGER NOT NULL,
    "line_below" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "overlay_map_ids" TEXT NOT NULL
  `,
    added: `'[]'`,
  },
  {
    table: 'touchpoint',
    columns: `
    "id" TEXT PRIMARY KEY NOT NULL,
    "step_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "channel_id" TEXT,
    "department_ids" TEXT NOT NULL,
    "importance" INTEGER NOT NULL,
    "actual_minutes" REAL,
    "norm_minutes" REAL,
    "nobody_present" INTEGER NOT NULL,
    "moment_of_truth" INTEGER NOT NULL,
    "transactional" INTEGER NOT NULL,
    "state" TEXT,
    "team" TEXT,
    "evidence" TEXT NOT NULL,
    "origin_touchpoint_id" TEXT
  `,
    added: `NULL`,
  },
  {
    table: 'company_step',
    columns: `
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "step_ids" TEXT NOT NULL,
    "minutes" REAL,
    "department_ids" TEXT NOT NULL
  `,
    added: `'[]'`,
  },
];

const statements = [
  ...widened.flatMap(({ table, columns, added }) => [
    `ALTER TABLE "${table}" RENAME TO "${table}_1001"`,
    `CREATE TABLE "${table}" (${columns}) STRICT`,
    `INSERT INTO "${table}" SELECT *, ${added} FROM "${table}_1001" ORDER BY rowid`,
    `DROP TABLE "${table}_1001"`,
  ]),
  `CREATE TABLE "guide_tick" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "task" TEXT NOT NULL
  ) STRICT`,
];

export const wholeMap: Migration = {
  version: 1_002,
  up: (db) => {
    for (const statement of statements) db.exec(statement);
  },
};

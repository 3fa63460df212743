// Version 1.0: the tables of the first release. Frozen: files of this version exist, so not a letter changes here.
// `seal` comes first, so that it stands on page 2 (see seal.ts).
import type { Migration } from '../migrate';

const bookKeeping = [
  `CREATE TABLE "seal" (
    "slot" BLOB NOT NULL
  ) STRICT`,
  `CREATE TABLE "meta" (
    "key" TEXT PRIMARY KEY NOT NULL,
    "value" TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "actor" (
    "num" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE,
    "seq" INTEGER NOT NULL,
    "began_at" INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE "actor_seen" (
    "actor" INTEGER NOT NULL,
    "seen_actor" INTEGER NOT NULL,
    "seen_seq" INTEGER NOT NULL,
    PRIMARY KEY ("actor", "seen_actor")
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "stamp" (
    "record_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "hlc_ms" INTEGER NOT NULL,
    "hlc_counter" INTEGER NOT NULL,
    "actor" INTEGER NOT NULL,
    "actor_seq" INTEGER NOT NULL,
    PRIMARY KEY ("record_id", "field")
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "tombstone" (
    "record_id" TEXT PRIMARY KEY NOT NULL,
    "record_type" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "hlc_ms" INTEGER NOT NULL,
    "hlc_counter" INTEGER NOT NULL,
    "actor" INTEGER NOT NULL,
    "actor_seq" INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE "conflict" (
    "record_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "record_type" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "hlc_ms" INTEGER NOT NULL,
    "hlc_counter" INTEGER NOT NULL,
    "actor" INTEGER NOT NULL,
    "actor_seq" INTEGER NOT NULL,
    PRIMARY KEY ("record_id", "field", "actor", "actor_seq")
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "commit_log" (
    "seq" INTEGER PRIMARY KEY,
    "id" TEXT NOT NULL,
    "at" INTEGER NOT NULL,
    "author_id" TEXT,
    "label" TEXT NOT NULL,
    "gesture_id" TEXT NOT NULL,
    "actor" INTEGER NOT NULL,
    "actor_seq" INTEGER NOT NULL,
    "diff" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "commit_pack" (
    "first_seq" INTEGER PRIMARY KEY,
    "last_seq" INTEGER NOT NULL,
    "size" INTEGER NOT NULL,
    "commits" BLOB NOT NULL
  ) STRICT`,
  `CREATE TABLE "blob" (
    "sha256" TEXT PRIMARY KEY NOT NULL,
    "bytes" BLOB NOT NULL
  ) STRICT`,
];

const records = [
  `CREATE TABLE "project" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" INTEGER NOT NULL,
    "bottleneck_ratio" REAL NOT NULL,
    "structure_locked" INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE "participant" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "table" TEXT NOT NULL,
    "order" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "image" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "sha256" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "name" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "department" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "color" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "channel" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "icon" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "tag" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "color" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "persona" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "quote_evidence" TEXT NOT NULL,
    "goals" TEXT NOT NULL,
    "goals_evidence" TEXT NOT NULL,
    "pains" TEXT NOT NULL,
    "pains_evidence" TEXT NOT NULL,
    "expectations" TEXT NOT NULL,
    "expectations_evidence" TEXT NOT NULL,
    "channel_ids" TEXT NOT NULL,
    "channels_evidence" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "image_id" TEXT
  ) STRICT`,
  `CREATE TABLE "map" (
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
    "last_code" INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE "phase" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE "stage" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "phase_id" TEXT,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "folded" INTEGER NOT NULL,
    "note_columns" INTEGER NOT NULL,
    "contact" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "step" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "stage_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "manual_emotion" REAL,
    "origin_step_id" TEXT
  ) STRICT`,
  `CREATE TABLE "lane" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "folded" INTEGER NOT NULL,
    "line_below" TEXT NOT NULL,
    "unit" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "touchpoint" (
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
    "evidence" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "rating" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "touchpoint_id" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "respondent" TEXT NOT NULL,
    "participant_id" TEXT,
    "expectation" REAL,
    "actual" REAL
  ) STRICT`,
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
    "source" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "trigger" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "order" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "company_step" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "step_ids" TEXT NOT NULL,
    "minutes" REAL
  ) STRICT`,
  `CREATE TABLE "hand_off" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "from_step_id" TEXT NOT NULL,
    "to_step_id" TEXT NOT NULL,
    "context" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "picture" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "stage_id" TEXT NOT NULL,
    "lane_id" TEXT NOT NULL,
    "image_id" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "caption" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "metric" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "lane_id" TEXT NOT NULL,
    "stage_id" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "label" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "session" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "name" TEXT NOT NULL,
    "started_at" INTEGER NOT NULL,
    "ended_at" INTEGER,
    "map_id" TEXT
  ) STRICT`,
  `CREATE TABLE "agenda_step" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "session_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "tool" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "private_notes" TEXT NOT NULL,
    "lane_ids" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "vote" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "session_id" TEXT,
    "title" TEXT NOT NULL,
    "note_ids" TEXT NOT NULL,
    "dots_per_voter" INTEGER NOT NULL,
    "dots_per_note" INTEGER NOT NULL,
    "voters" INTEGER NOT NULL,
    "way" TEXT NOT NULL,
    "opened_at" INTEGER NOT NULL,
    "closed_at" INTEGER,
    "decider_id" TEXT,
    "decision" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "vote_count" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "vote_id" TEXT NOT NULL,
    "note_id" TEXT,
    "code" TEXT NOT NULL,
    "dots" INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE "decision" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "session_id" TEXT,
    "text" TEXT NOT NULL,
    "decider_id" TEXT,
    "decided_at" INTEGER NOT NULL,
    "note_ids" TEXT NOT NULL,
    "order" TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE "action" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "map_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "owner_id" TEXT,
    "due" TEXT,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "touchpoint_id" TEXT,
    "note_ids" TEXT NOT NULL
  ) STRICT`,
];

export const first: Migration = {
  version: 1_000,
  up: (db) => {
    for (const statement of [...bookKeeping, ...records]) db.exec(statement);
    db.prepare('INSERT INTO "seal" ("slot") VALUES (zeroblob(64))').run();
  },
};

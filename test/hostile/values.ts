// E and F: well-formed databases of our schema, sealed, whose rows say what no project of ours can say.
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { ErrorCode } from '#shared/base/errors';
import { editedBySql, sealed, withLooserTable } from './craft';
import type { HostileFile } from './hostile-file';

const row = (
  name: string,
  expected: ErrorCode | null,
  edit: string | ((db: Database.Database) => void),
): HostileFile => ({
  name,
  expected,
  make: async (folder, { large }) => {
    const edited = editedBySql(large, folder, (db) => (typeof edit === 'string' ? db.exec(edit) : edit(db)));
    writeFileSync(`${folder}/file.cjm`, await sealed(edited));
    return `${folder}/file.cjm`;
  },
});

const oneNote = 'WHERE "id" = (SELECT min("id") FROM "note")';
const noteText = (value: string): string => `UPDATE "note" SET "text" = ${value} ${oneNote}`;
const connected = (id: number, from: string, to: string, rest = `'', 'end', 'grey'`): string =>
  `INSERT INTO "connector" SELECT printf('%022d', ${id}), (SELECT min("id") FROM "map"), ${from}, ${to}, ${rest};
   INSERT INTO "stamp" SELECT printf('%022d', ${id}), '', 'connector', "hlc_ms", 0, "actor", "actor_seq" FROM "stamp" LIMIT 1`;
const lain = (id: number, place: string, rest = `'a0', NULL, 0, 10, 10, '', 'grey'`): string =>
  `INSERT INTO "frame" SELECT printf('%022d', ${id}), (SELECT min("id") FROM "map"), ${place}, ${rest};
   INSERT INTO "stamp" SELECT printf('%022d', ${id}), '', 'frame', "hlc_ms", 0, "actor", "actor_seq" FROM "stamp" LIMIT 1`;
const [firstNote, lastNote] = ['(SELECT min("id") FROM "note")', '(SELECT max("id") FROM "note")'];
const emptyLog = 'DELETE FROM "commit_log"; ';

export const values: readonly HostileFile[] = [
  row('54 infinity', 'record/invalid', 'UPDATE "project" SET "bottleneck_ratio" = 9e999'),
  row('55 1e308', 'record/invalid', 'UPDATE "project" SET "bottleneck_ratio" = 1e308'),
  row('58 2^63 − 1', 'record/invalid', 'UPDATE "map" SET "last_code" = 9223372036854775807'),
  row('58 2^53 + 1', 'record/invalid', 'UPDATE "project" SET "created_at" = 9007199254740993'),
  row('59 a blob in a text column', 'file/damaged', (db) =>
    withLooserTable(db, 'note', () => db.exec(`UPDATE "note" SET "text" = x'00ff' ${oneNote}`)),
  ),
  row('60 a word in a number', 'file/damaged', (db) =>
    withLooserTable(db, 'project', () => db.exec(`UPDATE "project" SET "bottleneck_ratio" = '12px'`)),
  ),
  row('61 nothing where something must be', 'file/damaged', (db) =>
    withLooserTable(db, 'note', () => db.exec(`UPDATE "note" SET "order" = NULL ${oneNote}`)),
  ),
  row('62 half a surrogate pair', 'record/invalid', noteText(`CAST(x'EDA080' AS TEXT)`)),
  row('63 invalid UTF-8', 'record/invalid', noteText(`CAST(x'D0FF' AS TEXT)`)),
  row(
    '63 UTF-8 cut to look as long as its replacement',
    'record/invalid',
    noteText(`CAST(x'F09F98' AS TEXT)`),
  ),
  row('the replacement character itself', null, noteText(`CAST(x'EFBFBD' AS TEXT)`)),
  row('64 a NUL in a text', 'record/invalid', noteText(`CAST(x'410042' AS TEXT)`)),
  row('65 a line separator', 'record/invalid', noteText(`char(8232)`)),
  row(
    '66 a bidi override in the title',
    'record/invalid',
    `UPDATE "project" SET "title" = char(8238) || 'cjm.exe'`,
  ),
  row('68 families of emoji', null, noteText(`'👨‍👩‍👧‍👦👨‍👩‍👧‍👦'`)),
  row(
    '70 200,000 letters without a space',
    'record/invalid',
    noteText(`replace(hex(zeroblob(100000)), '0', 'a')`),
  ),
  row('72 a text of 10 MB', 'record/invalid', noteText(`replace(hex(zeroblob(5000000)), '0', 'a')`)),
  row('75 an orphan stage', 'project/invariant', `DELETE FROM "map"`),
  row(
    '75 a note in a lane that is a stage',
    'project/invariant',
    `UPDATE "note" SET "lane_id" = "stage_id" ${oneNote}`,
  ),
  row('a note with the code of another', 'project/invariant', 'UPDATE "note" SET "code" = \'A1\''),
  row('no project at all', 'project/invariant', 'DELETE FROM "project"'),
  row('a flag that is 2', 'record/invalid', 'UPDATE "project" SET "structure_locked" = 2'),
  row('a word not in the list', 'record/invalid', `UPDATE "note" SET "color" = 'plaid' ${oneNote}`),
  row(
    'a drawing whose line is none',
    'record/invalid',
    `INSERT INTO "drawing" SELECT printf('%022d', 977), (SELECT min("id") FROM "map"), NULL, NULL, 10, 10, 'a0', NULL, 0, 90, 40, '0 0 5', 'grey', 'thin';
     INSERT INTO "stamp" SELECT printf('%022d', 977), '', 'drawing', "hlc_ms", 0, "actor", "actor_seq" FROM "stamp" LIMIT 1`,
  ),
  row('a lock that is 2', 'record/invalid', `UPDATE "note" SET "locked" = 2 ${oneNote}`),
  row('a connector as it should be', null, connected(7, firstNote, lastNote)),
  row('a connector to nothing', 'project/invariant', connected(7, firstNote, `printf('%022d', 9)`)),
  row('a connector of a note with itself', 'project/invariant', connected(7, firstNote, firstNote)),
  row(
    'a connector to another map',
    'project/invariant',
    `INSERT INTO "map" SELECT printf('%022d', 8), "name", "order", "goal", "scenario", "persona_id", "state", "author",
       "date", "evidence", "last_code", "origin_map_id" FROM "map";
     INSERT INTO "stamp" SELECT printf('%022d', 8), '', 'map', "hlc_ms", 0, "actor", "actor_seq" FROM "stamp" LIMIT 1;
     UPDATE "note" SET "map_id" = printf('%022d', 8), "stage_id" = NULL, "lane_id" = NULL ${oneNote};
     ${connected(7, firstNote, lastNote)}`,
  ),
  row(
    'a connector in a direction of its own',
    'record/invalid',
    connected(7, firstNote, lastNote, `'', 'sideways', 'grey'`),
  ),
  row(
    'a connector with a label of two lines',
    'record/invalid',
    connected(7, firstNote, lastNote, `'a' || char(10) || 'b', 'end', 'grey'`),
  ),
  row('a frame as it should be', null, lain(7, 'NULL, NULL, -5, 1000000')),
  row('a frame beyond all bounds', 'record/invalid', lain(7, 'NULL, NULL, 1000000000, 0')),
  row(
    'a frame over half a cell',
    'project/invariant',
    lain(7, '(SELECT min("id") FROM "stage"), NULL, 0, 0'),
  ),
  row(
    'a frame of no width',
    'record/invalid',
    lain(7, 'NULL, NULL, 0, 0', `'a0', NULL, 0, 0, 10, '', 'grey'`),
  ),
  row(
    'a frame in no group there is',
    'project/invariant',
    lain(7, 'NULL, NULL, 0, 0', `'a0', printf('%022d', 9), 0, 9, 9, '', 'grey'`),
  ),
  row('a note that lies in a cell', 'project/invariant', `UPDATE "note" SET "x" = 1, "y" = 1 ${oneNote}`),
  row(
    'a note that lies on one axis',
    'project/invariant',
    `UPDATE "note" SET "stage_id" = NULL, "lane_id" = NULL, "x" = 1 ${oneNote}`,
  ),
  row('no JSON where ids belong', 'record/invalid', `UPDATE "note" SET "tag_ids" = '[' ${oneNote}`),
  row('JSON of another kind', 'record/invalid', `UPDATE "note" SET "tag_ids" = '{"__proto__":1}' ${oneNote}`),
  row('73 more records than anybody has', 'file/too-large', (db) =>
    db.transaction(() => {
      const add = db.prepare(`INSERT INTO "tag" VALUES (printf('%022d', ?), 'tag', 'a0', 'grey')`);
      for (let at = 0; at <= 250_000; at += 1) add.run(at);
    })(),
  ),
  row(
    '74 one id in two tables',
    'record/invalid',
    `INSERT INTO "tag" SELECT min("id"), 'x', 'a0', 'grey' FROM "note"`,
  ),
  row('77 __proto__ as an id', 'record/invalid', `INSERT INTO "tag" VALUES ('__proto__', 'x', 'a0', 'grey')`),
  row('78 ids two million deep', 'record/invalid', (db) =>
    db.prepare(`UPDATE "note" SET "tag_ids" = ? ${oneNote}`).run('['.repeat(2_000_000)),
  ),
  row('78 a logged diff two million deep', 'file/hostile', (db) =>
    db.prepare('UPDATE "commit_log" SET "diff" = ?').run('['.repeat(2_000_000)),
  ),
  row('79 a stamp of the year 9999', 'file/hostile', 'UPDATE "stamp" SET "hlc_ms" = 253370764800000'),
  row('80 a hundred thousand actors', 'file/too-large', (db) =>
    db.transaction(() => {
      const add = db.prepare(`INSERT INTO "actor" VALUES (?, printf('%022d', ?), 1, 0)`);
      for (let at = 1_000; at <= 101_001; at += 1) add.run(at, at);
    })(),
  ),
  row('81 an actor beyond 2^53', 'file/hostile', 'UPDATE "actor" SET "seq" = 9223372036854775807'),
  row('81 a stamp ahead of its actor', 'file/hostile', 'UPDATE "stamp" SET "actor_seq" = 1000000'),
  row(
    '82 an order key of 100 KB',
    'record/invalid',
    `UPDATE "note" SET "order" = replace(hex(zeroblob(50000)), '0', 'a') ${oneNote}`,
  ),
  row('84 an emotion of 9e18', 'record/invalid', (db) =>
    db.exec(
      `INSERT INTO "step" VALUES (printf('%022d', 1), (SELECT min("id") FROM "stage"), 'x', 'a0', 9e18, NULL)`,
    ),
  ),
  row(
    'a record without its stamp',
    'file/hostile',
    'DELETE FROM "stamp" WHERE "record_id" = (SELECT min("id") FROM "note")',
  ),
  row('a stamp by nobody', 'file/hostile', 'UPDATE "stamp" SET "actor" = 77'),
  row('no project id', 'file/hostile', `DELETE FROM "meta" WHERE "key" = 'project_id'`),
  row('a fact nobody knows', 'file/hostile', `INSERT INTO "meta" VALUES ('exec', 'calc')`),
  row('a pack that unfolds to a gigabyte', 'file/hostile', (db) => {
    db.exec(emptyLog);
    const bomb = deflateSync(Buffer.alloc(200_000_000, 0x20));
    db.prepare('INSERT INTO "commit_pack" VALUES (1, 1, 1000, ?)').run(bomb);
  }),
  row('a pack of something else', 'file/hostile', (db) => {
    db.exec(emptyLog);
    db.prepare('INSERT INTO "commit_pack" VALUES (1, 1, 1000, ?)').run(Buffer.from('no zlib'));
  }),
  row(
    'a content under a wrong digest',
    'file/hostile',
    `INSERT INTO "blob" VALUES (hex(zeroblob(32)), x'01')`,
  ),
  row('a picture without its content', 'file/hostile', (db) => {
    db.prepare(`INSERT INTO "image" VALUES (printf('%022d', 2), ?, 'image/png', 1, 1, 1, 'x')`).run(
      'ab'.repeat(32),
    );
    db.exec(
      `INSERT INTO "stamp" SELECT printf('%022d', 2), '', 'image', "hlc_ms", 0, "actor", "actor_seq" FROM "stamp" LIMIT 1`,
    );
  }),
  row(
    'a value beside that no field can hold',
    'file/hostile',
    `INSERT INTO "conflict" SELECT "record_id", 'color', 'note', '{"color":"plaid"}', "hlc_ms", 0, "actor", "actor_seq"
     FROM "stamp" WHERE "record_type" = 'note' LIMIT 1`,
  ),
  row(
    'a value beside of a field that is none',
    'file/hostile',
    `INSERT INTO "conflict" SELECT "record_id", '__proto__', 'note', '{"__proto__":1}', "hlc_ms", 0, "actor", "actor_seq"
     FROM "stamp" WHERE "record_type" = 'note' LIMIT 1`,
  ),
  row('a tombstone of what lives', 'file/hostile', (db) =>
    db.exec(
      `INSERT INTO "tombstone" SELECT "record_id", "record_type", '{}', "hlc_ms", 0, "actor", "actor_seq" FROM "stamp" LIMIT 1`,
    ),
  ),
];

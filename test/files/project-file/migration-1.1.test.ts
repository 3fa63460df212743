// From 1.0 to 1.1: the notes and pictures of a real file of 1.0 are there, unlocked and where they were, what its log and
// tombstones remember of notes still reads, and saving makes a file of today of it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { schemaOf } from '../../../electron/project-file/check-schema';
import { headerAt } from '../../../electron/project-file/file-format';
import { migrate } from '../../../electron/project-file/migrate';
import { checkProjectFile, readProjectFile } from '../../../electron/project-file/read-project-file';
import { writeProjectFile } from '../../../electron/project-file/write-project-file';
import { editedBySql, sealed } from '../../hostile/craft';
import { pixel } from './every-type';
import { forkEntry } from './fork-entry';
import { surroundings } from './small-project';
import { temporaryFolder } from './temporary-folder';

const fixture = 'test/fixtures/format-1/every-type.cjm';
const read = async (path: string) =>
  unwrap(await readProjectFile({ fork: forkEntry, path, surroundings: surroundings() }));
const versionOf = (path: string) => readFileSync(path).readUInt32BE(headerAt.userVersion);

const added = ['connector', 'group', 'frame', 'free_text', 'arrow', 'drawing'] as const;
const lyingNowhere = { x: null, y: null, width: null, height: null, group_id: null };

/** A note as 1.0 knew it, removed by the newest commit of the file. */
const removal = (db: Database.Database): void => {
  const old = db.prepare('SELECT "id", "map_id" AS "mapId", "order" FROM "note"').get() as object;
  const record = {
    ...{ type: 'note', stageId: null, laneId: null, text: 'Снят', color: 'red', code: 'A9', tagIds: [] },
    ...{ departmentIds: [], touchpointIds: [], importance: null, authorId: null, source: '' },
    ...{ ...old, id: 'B'.repeat(22) },
  };
  const diff = JSON.stringify([{ kind: 'remove', record }]);
  db.prepare('UPDATE "commit_log" SET "diff" = ? WHERE "seq" = (SELECT max("seq") FROM "commit_log")').run(
    diff,
  );
  db.prepare('UPDATE "tombstone" SET "record_id" = ?, "record_type" = \'note\', "record" = ?').run(
    record.id,
    JSON.stringify(record),
  );
};

describe('a file of version 1.0', { timeout: 30_000 }, () => {
  it('comes forward with its notes and pictures unlocked and in place, and nothing that is new', () => {
    const db = new Database(readFileSync(fixture));
    const rows = (table: string) => db.prepare(`SELECT * FROM "${table}"`).all() as object[];
    const before = { note: rows('note'), picture: rows('picture') };
    expect(unwrap(migrate(db))).toBe(1_000);
    for (const table of ['note', 'picture'] as const) {
      expect(before[table].length).toBeGreaterThan(0);
      const emphasis = table === 'note' ? { emphasis: '' } : {};
      expect(rows(table)).toEqual(
        before[table].map((row) => ({ ...row, ...lyingNowhere, ...emphasis, locked: 0 })),
      );
    }
    for (const table of added) expect(rows(table), table).toEqual([]);
    const changed = new Set(['note', 'picture', ...added]);
    const made = db.prepare('SELECT "name", "sql" FROM "sqlite_schema"').all() as { name: string }[];
    const declared = schemaOf(1_001).filter(({ name }) => changed.has(name));
    expect(declared).toHaveLength(changed.size);
    expect(made.filter(({ name }) => changed.has(name))).toEqual(
      declared.map(({ name, sql }) => ({ name, sql })),
    );
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('is of today when it is written again, and nothing of it is lost', async () => {
    const folder = temporaryFolder();
    copyFileSync(fixture, join(folder, 'a.cjm'));
    const old = await read(join(folder, 'a.cjm'));
    const records = Object.values(old.project).flatMap((table) => [...table.values()]);
    await old.close();
    const path = join(folder, 'b.cjm');
    unwrap(
      await writeProjectFile({ records, blobs: [pixel], path, replace: false, surroundings: surroundings() }),
    );
    expect([versionOf(join(folder, 'a.cjm')), versionOf(path)]).toEqual([1_000, 1_002]);
    const again = await read(path);
    expect(again.project).toEqual(old.project);
    expect([...again.project.note.values()].map((note) => note.locked)).toEqual([false]);
    await again.close();
  });

  it('is read with what it remembers of notes that are gone', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.cjm');
    writeFileSync(path, await sealed(editedBySql(readFileSync(fixture), folder, removal)));
    expect(await checkProjectFile({ fork: forkEntry, path, surroundings: surroundings() })).toEqual([]);
    const file = await read(path);
    const [newest] = file.history(null, 1).commits;
    expect(newest?.diff).toMatchObject([{ kind: 'remove', record: { text: 'Снят', locked: false } }]);
    await file.close();
  });
});

// From 1.1 to 1.2: everything a real file of 1.1 holds is there as it was, with the initial values of what is new, and
// saving makes a file of 1.2 of it.
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { schemaOf } from '../../../electron/project-file/check-schema';
import { headerAt } from '../../../electron/project-file/file-format';
import { migrate } from '../../../electron/project-file/migrate';
import { readProjectFile } from '../../../electron/project-file/read-project-file';
import { writeProjectFile } from '../../../electron/project-file/write-project-file';
import { pixel } from './every-type';
import { forkEntry } from './fork-entry';
import { surroundings } from './small-project';
import { temporaryFolder } from './temporary-folder';

const fixture = 'test/fixtures/format-1.1/every-type.cjm';
const read = async (path: string) =>
  unwrap(await readProjectFile({ fork: forkEntry, path, surroundings: surroundings() }));
const versionOf = (path: string) => readFileSync(path).readUInt32BE(headerAt.userVersion);

/** What every row of a widened table gains. */
const gained: Readonly<Record<string, object>> = {
  map: { origin_map_id: null },
  stage: { questions: '', origin_stage_id: null },
  lane: { overlay_map_ids: '[]' },
  touchpoint: { origin_touchpoint_id: null },
  company_step: { department_ids: '[]' },
};

describe('a file of version 1.1', { timeout: 30_000 }, () => {
  it('comes forward with all its rows, widened by initial values, and no ticks of the guide', () => {
    const db = new Database(readFileSync(fixture));
    const rows = (table: string) => db.prepare(`SELECT * FROM "${table}"`).all() as object[];
    const tables = schemaOf(1_001)
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('sqlite_'));
    const before = new Map(tables.map((table) => [table, rows(table)]));
    expect(unwrap(migrate(db))).toBe(1_001);
    for (const [table, old] of before) {
      expect(rows(table), table).toEqual(old.map((row) => ({ ...row, ...gained[table] })));
    }
    for (const table of Object.keys(gained)) expect(before.get(table)?.length, table).toBeGreaterThan(0);
    expect(rows('guide_tick')).toEqual([]);
    const made = db.prepare('SELECT "name", "sql" FROM "sqlite_schema"').all() as { name: string }[];
    const changed = new Set([...Object.keys(gained), 'guide_tick']);
    const declared = schemaOf(1_002).filter(({ name }) => changed.has(name));
    expect(made.filter(({ name }) => changed.has(name))).toEqual(
      declared.map(({ name, sql }) => ({ name, sql })),
    );
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('is 1.2 when it is written again, and nothing of it is lost', async () => {
    const folder = temporaryFolder();
    copyFileSync(fixture, join(folder, 'a.cjm'));
    const old = await read(join(folder, 'a.cjm'));
    const records = Object.values(old.project).flatMap((table) => [...table.values()]);
    await old.close();
    const path = join(folder, 'b.cjm');
    unwrap(
      await writeProjectFile({ records, blobs: [pixel], path, replace: false, surroundings: surroundings() }),
    );
    expect([versionOf(join(folder, 'a.cjm')), versionOf(path)]).toEqual([1_001, 1_002]);
    const again = await read(path);
    expect(again.project).toEqual(old.project);
    await again.close();
  });
});

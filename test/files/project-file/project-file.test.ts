// Files as the command line writes and reads them, and the file of each released version, which must open for ever.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { projectOf, projectRecord } from '#shared/model/project';
import { typeNames } from '#shared/model/records';
import { checkProjectFile, readProjectFile } from '../../../electron/project-file/read-project-file';
import { writeProjectFile } from '../../../electron/project-file/write-project-file';
import { everyType, pixel } from './every-type';
import { forkEntry } from './fork-entry';
import { surroundings } from './small-project';
import { temporaryFolder } from './temporary-folder';

const write = (path: string, replace = false) =>
  writeProjectFile({ records: everyType(), blobs: [pixel], path, replace, surroundings: surroundings() });
const read = (path: string) => readProjectFile({ fork: forkEntry, path, surroundings: surroundings() });
const check = (path: string) => checkProjectFile({ fork: forkEntry, path, surroundings: surroundings() });

describe('a project file', { timeout: 30_000 }, () => {
  it('gives back every field of every type of record', async () => {
    const path = join(temporaryFolder(), 'Все типы.cjm');
    const records = everyType();
    expect(new Set(records.map(({ type }) => type)).size).toBe(typeNames.length);
    unwrap(
      await writeProjectFile({ records, blobs: [pixel], path, replace: false, surroundings: surroundings() }),
    );
    const file = unwrap(await read(path));
    expect(file.project).toEqual(projectOf(records));
    const [image] = file.project.image.values();
    expect(Buffer.from(file.picture(image?.sha256 ?? '') ?? [])).toEqual(pixel);
    expect(file.rev).toBe(0);
    await file.close();
    expect(await check(path)).toEqual([]);
  });

  it('is refused where one stands already, unless it is to be replaced', async () => {
    const path = join(temporaryFolder(), 'a.cjm');
    writeFileSync(path, 'schon da');
    expect(await write(path)).toMatchObject({ ok: false, error: { code: 'disk/changed-outside' } });
    expect(readFileSync(path, 'utf8')).toBe('schon da');
    unwrap(await write(path, true));
    expect(await check(path)).toEqual([]);
  });

  it('says why it cannot be written, and leaves nothing', async () => {
    const folder = temporaryFolder();
    expect(await write(join(folder, 'нет', 'a.cjm'))).toMatchObject({
      error: { code: 'disk/missing-folder' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is read by sqlite3 alone', async () => {
    const path = join(temporaryFolder(), 'a.cjm');
    unwrap(await write(path));
    const ask = (sql: string) =>
      execFileSync('sqlite3', ['-readonly', path, sql], { encoding: 'utf8' }).trim();
    expect(ask('SELECT title FROM project')).toBe('Автосервис: от поломки до лояльности');
    expect(ask('SELECT hex(substr(slot, 1, 8)) FROM seal')).toBe(
      Buffer.from('CJMSEAL1').toString('hex').toUpperCase(),
    );
    expect(ask('PRAGMA integrity_check')).toBe('ok');
    expect(ask('PRAGMA user_version')).toBe('1002');
    expect(readdirSync(join(path, '..'))).toEqual(['a.cjm']);
  });

  it('that may not be read is called unreadable', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.cjm');
    unwrap(await write(path));
    chmodSync(path, 0o000);
    const asNobody = `import { readForeignFile } from './electron/project-file/read-foreign-file';
      if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
      console.log(JSON.stringify(await readForeignFile(process.argv[1])));`;
    chmodSync(folder, 0o755);
    const said = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', asNobody, path],
      {
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(said)).toMatchObject({
      ok: false,
      error: { code: 'file/unreadable', details: { system: 'EACCES' } },
    });
  });
});

/** What the fixtures of the released formats hold; `lacking`: types that came later. */
const released = [
  {
    version: '1.0',
    fixture: 'test/fixtures/format-1/every-type.cjm',
    rev: 302,
    lacking: ['group', 'connector', 'frame', 'free_text', 'arrow', 'drawing', 'guide_tick'],
  },
  { version: '1.1', fixture: 'test/fixtures/format-1.1/every-type.cjm', rev: 304, lacking: ['guide_tick'] },
  { version: '1.2', fixture: 'test/fixtures/format-1.2/every-type.cjm', rev: 304, lacking: [] },
];

describe.each(released)('the file of version $version', { timeout: 30_000 }, ({ fixture, rev, lacking }) => {
  it('opens with all its records, its history and its picture', async () => {
    const path = join(temporaryFolder(), 'a.cjm');
    copyFileSync(fixture, path);
    const before = readFileSync(path);
    const { mtimeMs } = statSync(path);
    const file = unwrap(await read(path));
    expect(projectRecord(file.project).title).toBe('Автосервис: от поломки до лояльности');
    expect(typeNames.filter((type) => file.project[type].size === 0)).toEqual(lacking);
    expect(file.rev).toBe(rev);
    const { commits } = file.history(null, 5_000);
    expect(commits.map(({ seq }) => seq)).toEqual(Array.from({ length: rev }, (_, at) => at + 1));
    const [image] = file.project.image.values();
    expect(Buffer.from(file.picture(image?.sha256 ?? '') ?? [])).toEqual(pixel);
    await file.close();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
  });
});

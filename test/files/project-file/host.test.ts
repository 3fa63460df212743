// The database host in a process of its own, spoken to through its client: the whole way a project goes.
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Result, unwrap } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { encodeCommit } from '#shared/change/commit';
import { projectOf } from '#shared/model/project';
import { openProjectHost, type ProjectHost } from '../../../electron/project-file/host-client';
import type { SaveStatus } from '../../../electron/project-file/host-protocol';
import { forkEntry, killLastHost } from './fork-entry';
import { commitOf, smallProject, testId } from './small-project';
import { temporaryFolder } from './temporary-folder';

const start = (dataFolder: string): ProjectHost =>
  openProjectHost({ fork: forkEntry, dataFolder, freshId: testId });
const codeOf = (result: Result<unknown>): string | null => (result.ok ? null : result.error.code);

/** A published project and a place for its sessions. */
async function published() {
  const dataFolder = join(temporaryFolder(), 'data');
  const target = join(temporaryFolder(), 'Карта пути.cjm');
  const made = smallProject();
  const host = start(dataFolder);
  const opened = unwrap(await host.create(made.records, [], target));
  return { ...made, dataFolder, target, host, opened };
}

const noteOf = (made: ReturnType<typeof smallProject>) => {
  const [note] = made.notes;
  if (note === undefined) throw new Error('no note');
  return note;
};
const edit = (made: ReturnType<typeof smallProject>, seq: number, text: string, before: string) =>
  encodeCommit(commitOf(seq, diffOf([updating({ ...noteOf(made), text: before }, { text })])));

describe('a project in its host', { timeout: 30_000 }, () => {
  it('is published when it is made, edited, closed, and is all there when it is opened again', async () => {
    const made = await published();
    expect(existsSync(made.target)).toBe(true);
    const { text } = noteOf(made);
    unwrap(await made.host.commit(edit(made, 1, 'Первая правка', text)));
    unwrap(await made.host.commit(edit(made, 2, 'Вторая правка', 'Первая правка')));
    expect(unwrap(await made.host.close())).toEqual({ kept: false });
    expect(readdirSync(join(made.dataFolder, 'sessions'))).toEqual([]);
    const again = start(made.dataFolder);
    const opened = unwrap(await again.open(made.target));
    expect(projectOf(opened.records).note.get(noteOf(made).id)?.text).toBe('Вторая правка');
    expect(opened.records).toHaveLength(made.records.length);
    expect(opened).toMatchObject({
      rev: 2,
      publishedRev: 2,
      target: made.target,
      projectId: made.opened.projectId,
    });
    expect(opened.history.map(({ seq }) => seq)).toEqual([1, 2]);
    unwrap(await again.close());
  });

  it('leaves bytes and time of a file alone that is only opened and closed', async () => {
    const made = await published();
    unwrap(await made.host.close());
    const bytes = readFileSync(made.target);
    const { mtimeMs, ino } = statSync(made.target);
    const again = start(made.dataFolder);
    unwrap(await again.open(made.target));
    unwrap(await again.save(false));
    unwrap(await again.close());
    expect(readFileSync(made.target).equals(bytes)).toBe(true);
    expect(statSync(made.target)).toMatchObject({ mtimeMs, ino });
    expect(readdirSync(join(made.target, '..'))).toEqual(['Карта пути.cjm']);
  });

  it('goes on after its process was killed, with every acknowledged edit', async () => {
    const made = await published();
    const { text } = noteOf(made);
    unwrap(await made.host.commit(edit(made, 1, 'Не потеряется', text)));
    const [session] = readdirSync(join(made.dataFolder, 'sessions'));
    killLastHost();
    await made.host.exited;
    expect(codeOf(await made.host.save(true))).toBe('session/host-gone');
    const again = start(made.dataFolder);
    const found = unwrap(await again.recoverable());
    expect(found).toMatchObject([{ sessionId: session, rev: 1, publishedRev: 0, title: 'Автосервис' }]);
    const restored = unwrap(await again.restore(session ?? ''));
    expect(projectOf(restored.records).note.get(noteOf(made).id)?.text).toBe('Не потеряется');
    unwrap(await again.close());
    expect(existsSync(made.target)).toBe(true);
    expect(readdirSync(join(made.dataFolder, 'sessions'))).toEqual([]);
  });

  it('settles every pending answer when the host dies', async () => {
    const made = await published();
    // Dead before it could answer, and not yet known to be.
    killLastHost();
    const waiting = [made.host.save(true), made.host.history(null, 10), made.host.putBlob(Uint8Array.of(1))];
    expect((await Promise.all(waiting)).map(codeOf)).toEqual(Array(3).fill('session/host-gone'));
  });

  it('tells where the edits are: safe here, publishing, published', async () => {
    const made = await published();
    const told: SaveStatus[] = [];
    made.host.onStatus((status) => told.push(status));
    unwrap(await made.host.commit(edit(made, 1, 'Правка', noteOf(made).text)));
    unwrap(await made.host.save(true));
    expect(told.map(({ state }) => state)).toEqual(['safe-here', 'publishing', 'published']);
    expect(told.at(-1)).toMatchObject({ target: made.target });
    unwrap(await made.host.close());
  });

  it('publishes by itself two seconds after the last edit', async () => {
    const made = await published();
    const done = new Promise<SaveStatus>((resolve) => {
      made.host.onStatus((status) => status.state === 'published' && resolve(status));
    });
    const before = readFileSync(made.target);
    unwrap(await made.host.commit(edit(made, 1, 'Сама', noteOf(made).text)));
    expect((await done).target).toBe(made.target);
    expect(readFileSync(made.target).equals(before)).toBe(false);
    unwrap(await made.host.close());
  });

  it('does not overwrite what another program has put there, and keeps the edits here', async () => {
    const made = await published();
    const foreign = join(made.target, '..', 'other.cjm');
    unwrap(await made.host.saveCopy(foreign));
    unwrap(await made.host.commit(edit(made, 1, 'Моё', noteOf(made).text)));
    writeFileSync(made.target, 'чужое');
    expect(codeOf(await made.host.save(true))).toBe('disk/changed-outside');
    expect(readFileSync(made.target, 'utf8')).toBe('чужое');
    expect(unwrap(await made.host.close())).toEqual({ kept: true });
    copyFileSync(foreign, made.target);
    const again = start(made.dataFolder);
    expect(unwrap(await again.recoverable())).toHaveLength(1);
    unwrap(await again.close());
  });

  it('goes on under the new name after save as, and keeps what stood there', async () => {
    const made = await published();
    const other = join(made.target, '..', 'Другое имя.cjm');
    writeFileSync(other, 'что-то нужное');
    unwrap(await made.host.saveAs(other));
    unwrap(await made.host.commit(edit(made, 1, 'После', noteOf(made).text)));
    const old = readFileSync(made.target);
    unwrap(await made.host.close());
    expect(readFileSync(made.target).equals(old)).toBe(true);
    expect(
      readdirSync(join(made.dataFolder, 'backups', made.opened.projectId)).length,
    ).toBeGreaterThanOrEqual(1);
    const again = start(made.dataFolder);
    expect(unwrap(await again.open(other))).toMatchObject({ rev: 1, projectId: made.opened.projectId });
    unwrap(await again.close());
  });

  it('keeps a new project without a file only when it has been edited', async () => {
    const dataFolder = join(temporaryFolder(), 'data');
    const made = smallProject();
    const untouched = start(dataFolder);
    unwrap(await untouched.create(made.records, [], null));
    expect(unwrap(await untouched.close())).toEqual({ kept: false });
    const touched = start(dataFolder);
    unwrap(await touched.create(made.records, [], null));
    unwrap(await touched.commit(edit(made, 1, 'Правка', noteOf(made).text)));
    expect(codeOf(await touched.save(true))).toBe('session/not-open');
    expect(unwrap(await touched.close())).toEqual({ kept: true });
    const again = start(dataFolder);
    const [found] = unwrap(await again.recoverable());
    unwrap(await again.restore(found?.sessionId ?? ''));
    unwrap(await again.saveAs(join(dataFolder, 'now.cjm')));
    expect(unwrap(await again.close())).toEqual({ kept: false });
  });

  it('refuses a second host on the same session', async () => {
    const made = await published();
    const second = start(made.dataFolder);
    expect(codeOf(await second.restore(made.opened.sessionId))).toBe('disk/busy');
    unwrap(await second.close());
    unwrap(await made.host.close());
  });

  it('carries the contents of pictures along', async () => {
    const made = await published();
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    const { sha256 } = unwrap(await made.host.putBlob(bytes));
    unwrap(await made.host.commit(edit(made, 1, 'С картинкой', noteOf(made).text)));
    unwrap(await made.host.close());
    const again = start(made.dataFolder);
    unwrap(await again.open(made.target));
    expect(Uint8Array.from(unwrap(await again.getBlob(sha256))?.bytes ?? [])).toEqual(bytes);
    expect(unwrap(await again.getBlob('0'.repeat(64)))).toBeNull();
    unwrap(await again.close());
  });
});

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import type { Diff } from '#shared/change/diff';
import type { SaveStatus } from '#shared/ipc/contract';
import { recordsOf } from '#shared/ipc/records-text';
import { projectRecord } from '#shared/model/project';
import { openProjectHost, type ProjectHost } from '../../../electron/project-file/host-client';
import type { OpenedProject } from '../../../electron/project-file/host-protocol';
import { holdProject, type ProjectSession } from '../../../electron/shell/project-session';
import { forkEntry, killLastHost } from '../project-file/fork-entry';
import { commitOf, smallProject, testId } from '../project-file/small-project';
import { temporaryFolder } from '../project-file/temporary-folder';

let open: ProjectSession[] = [];
afterEach(async () => {
  await Promise.all(open.map((session) => session.close()));
  open = [];
});

interface Held {
  readonly session: ProjectSession;
  readonly folder: string;
  readonly statuses: SaveStatus[];
  readonly troubles: string[];
}

/** A session with a new project, published to `target` where one is given; `seen`: what it hears of its opening. */
async function held(
  target: string | null = null,
  seen = (opened: OpenedProject): OpenedProject => opened,
): Promise<Held> {
  const folder = temporaryFolder();
  const startHost = (): ProjectHost =>
    openProjectHost({ fork: forkEntry, dataFolder: join(folder, 'data'), freshId: testId });
  const host = startHost();
  const path = target === null ? null : join(folder, target);
  const opened = seen(unwrap(await host.create(smallProject().records, [], path)));
  const statuses: SaveStatus[] = [];
  const troubles: string[] = [];
  const session = holdProject(host, opened, startHost, {
    status: (status) => statuses.push(status),
    trouble: ({ code }) => troubles.push(code),
  });
  open.push(session);
  return { session, folder, statuses, troubles };
}

/** The commit that gives the project a title. */
function retitling(session: ProjectSession, seq: number, title: string) {
  const own = projectRecord(session.project());
  const diff: Diff = new Map([
    [
      own.id,
      {
        kind: 'update',
        type: 'project',
        id: own.id,
        before: { title: own.title },
        after: { title },
      } as const,
    ],
  ]);
  return commitOf(seq, diff, 'rename-project');
}
const title = (session: ProjectSession): string => projectRecord(session.project()).title;

describe('an open project', () => {
  it('is handed to the window with everything it needs to go on', async () => {
    const { session } = await held();
    expect(session.isPristine()).toBe(true);
    unwrap(await session.commit(retitling(session, 1, 'Сервис')));
    expect(session.isPristine()).toBe(false);
    const loaded = unwrap(await session.load());
    expect(loaded).toMatchObject({ lastSeq: 1, fileName: null, restoredEdits: 0 });
    expect(loaded.history.map(({ seq }) => seq)).toEqual([1]);
    expect(recordsOf(loaded.records).find(({ type }) => type === 'project')).toMatchObject({
      title: 'Сервис',
    });
  });

  it('goes on counting where the host stands, however little history it hands over', async () => {
    const { session } = await held(null, (opened) => ({ ...opened, rev: 41, history: [] }));
    expect(session.isPristine()).toBe(false);
    expect(unwrap(await session.load()).lastSeq).toBe(41);
  });

  it('counts a commit that is sent twice once', async () => {
    const { session } = await held();
    const commit = retitling(session, 1, 'Once');
    unwrap(await session.commit(commit));
    expect(await session.commit(commit)).toEqual({ ok: true, value: { seq: 1 } });
    expect(title(session)).toBe('Once');
    expect(unwrap(await session.load()).history).toHaveLength(1);
  });

  it('tells by file name where the edits are', async () => {
    const { session, folder, statuses } = await held();
    expect(session.status()).toEqual({ state: 'here', target: null });
    const file = join(folder, 'Карта.cjm');
    expect(unwrap(await session.saveAs(file))).toMatchObject({ state: 'saved', target: 'Карта.cjm' });
    expect(session.target()).toBe(file);
    unwrap(await session.commit(retitling(session, 1, 'more')));
    expect(session.status()).toEqual({ state: 'here', target: 'Карта.cjm' });
    expect(unwrap(await session.save(true))).toMatchObject({ state: 'saved' });
    expect(statuses.map(({ state }) => state)).toEqual(['saving', 'saved', 'here', 'saving', 'saved']);
  });

  it('leaves a copy elsewhere without moving there', async () => {
    const { session, folder } = await held('own.cjm');
    expect(await session.saveCopy(join(folder, 'copy.cjm'))).toEqual({
      ok: true,
      value: { fileName: 'copy.cjm' },
    });
    expect(session.target()).toBe(join(folder, 'own.cjm'));
  });

  it('goes on when its host is killed, between edits and within one', async () => {
    const { session, troubles } = await held('own.cjm');
    unwrap(await session.commit(retitling(session, 1, 'one')));
    killLastHost();
    unwrap(await session.commit(retitling(session, 2, 'two')));
    const third = session.commit(retitling(session, 3, 'three'));
    killLastHost();
    unwrap(await third);
    expect(title(session)).toBe('three');
    const loaded = unwrap(await session.load());
    expect(loaded.lastSeq).toBe(3);
    expect(loaded.history.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(troubles).toEqual([]);
  });

  it('answers several questions at once while its host starts again', async () => {
    const { session } = await held('own.cjm');
    unwrap(await session.commit(retitling(session, 1, 'one')));
    killLastHost();
    const [loaded, saved, committed] = await Promise.all([
      session.load(),
      session.save(true),
      session.commit(retitling(session, 2, 'two')),
    ]);
    expect([loaded.ok, saved.ok, committed.ok]).toEqual([true, true, true]);
    expect(title(session)).toBe('two');
  });

  it('says so when the host cannot be started again', async () => {
    const { session, folder, troubles } = await held();
    unwrap(await session.commit(retitling(session, 1, 'one')));
    killLastHost();
    rmSync(join(folder, 'data'), { recursive: true });
    const refused = await session.commit(retitling(session, 2, 'two'));
    expect(refused.ok).toBe(false);
    expect(troubles).toHaveLength(1);
  });

  it('leaves nothing behind when everything stands in the file, and keeps what does not', async () => {
    const published = await held('own.cjm');
    unwrap(await published.session.commit(retitling(published.session, 1, 'one')));
    expect(await published.session.close()).toEqual({ ok: true, value: { kept: false } });
    expect(readdirSync(join(published.folder, 'data', 'sessions'))).toEqual([]);
    const unsaved = await held();
    unwrap(await unsaved.session.commit(retitling(unsaved.session, 1, 'one')));
    expect(await unsaved.session.close()).toEqual({ ok: true, value: { kept: true } });
    open = [];
  });
});

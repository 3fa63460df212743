// The publisher of an open project through misfortunes: what it tells is true, and it recovers without a restart.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Result, unwrap } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { invert } from '#shared/change/diff';
import { sha256Of } from '../../../electron/project-file/blob-store';
import type { SaveStatus } from '../../../electron/project-file/host-protocol';
import { createSession, openSession } from '../../../electron/project-file/open-session';
import { readFacts, sessionFolder, writeFacts } from '../../../electron/project-file/session-folder';
import { commitOf, smallProject, surroundings } from './small-project';
import { temporaryFolder } from './temporary-folder';

async function open() {
  const dataFolder = join(temporaryFolder(), 'data');
  const folder = join(temporaryFolder(), 'Проекты');
  mkdirSync(folder);
  const target = join(folder, 'Карта.cjm');
  const told: SaveStatus[] = [];
  const place = {
    dataFolder,
    surroundings: surroundings(),
    ticks: () => performance.now(),
    onStatus: (status: SaveStatus) => void told.push(status),
  };
  const { records, notes } = smallProject();
  const session = unwrap(await createSession(place, { records, blobs: [], target }));
  const { sessionId } = session.opened();
  let [note] = notes;
  const edit = (text: string) => {
    if (note === undefined) throw new Error('no note');
    unwrap(session.commit(commitOf(session.copy.rev + 1, diffOf([updating(note, { text })]))));
    note = { ...note, text };
  };
  const states = () => told.splice(0).map(({ state }) => state);
  states();
  return { records, notes, place, session, sessionId, folder, target, edit, states, told };
}
const codeOf = (result: Result<unknown>) => (result.ok ? null : result.error.code);

it('tells a failure until it is mended, whatever is edited meanwhile, and then that all is well', async () => {
  const { session, folder, target, edit, states, told } = await open();
  rmSync(folder, { recursive: true });
  edit('ohne Ordner');
  expect(codeOf(await session.publisher.save(false))).toBe('disk/missing-folder');
  edit('weiter');
  expect(told.at(-1)).toMatchObject({ state: 'failed', target, error: { code: 'disk/missing-folder' } });
  expect(states()).toEqual(['safe-here', 'publishing', 'failed']);
  mkdirSync(folder);
  unwrap(await session.publisher.save(false));
  expect(states()).toEqual(['publishing', 'published']);
  expect(readdirSync(folder)).toEqual(['Карта.cjm']);
  expect(await session.close()).toEqual({ kept: false });
});

it('stays with its own file when another name cannot be taken', async () => {
  const { session, folder, target, edit, states } = await open();
  edit('neu');
  const missing = join(folder, 'нет', 'x.cjm');
  expect(codeOf(await session.publisher.saveAs(missing, { kind: 'any' }))).toBe('disk/missing-folder');
  writeFileSync(join(folder, 'besetzt.cjm'), 'x');
  const taken = await session.publisher.saveAs(join(folder, 'besetzt.cjm'), { kind: 'absent' });
  expect(codeOf(taken)).toBe('disk/changed-outside');
  expect(states()).toEqual(['safe-here', 'publishing', 'safe-here']);
  expect(session.publisher.target).toBe(target);
  unwrap(await session.publisher.save(true));
  expect(await session.close()).toEqual({ kept: false });
});

it('writes nothing on a save without edits, and puts the file back where somebody has removed it', async () => {
  const { session, target, states } = await open();
  const before = readFileSync(target);
  unwrap(await session.publisher.save(true));
  expect(states()).toEqual([]);
  rmSync(target);
  unwrap(await session.publisher.save(true));
  expect(states()).toEqual(['publishing', 'published']);
  expect(readFileSync(target).length).toBe(before.length);
  await session.close();
});

it.each(['before', 'after'])(
  'knows its own file after a crash %s the new version took its place',
  async (moment) => {
    const { place, session, sessionId, target, edit } = await open();
    edit('vor dem Absturz');
    const folder = sessionFolder(place.dataFolder, sessionId);
    const facts = await readFacts(folder);
    if (facts?.file === null || facts === null) throw new Error('no facts');
    const announced = Buffer.from('the version that was being put there');
    if (moment === 'after') writeFileSync(target, announced);
    session.copy.close();
    await writeFacts(folder, {
      ...facts,
      file: { ...facts.file, digests: [...facts.file.digests, sha256Of(announced)] },
    });
    const again = unwrap(await openSession(place, sessionId));
    again.opened();
    unwrap(await again.publisher.save(false));
    expect(again.publisher.publishedRev).toBe(1);
    expect(await again.close()).toEqual({ kept: false });
  },
);

it('never lets a broken project out of the working copy, and publishes again when that is undone', async () => {
  const { session, target, records, notes } = await open();
  const [first, second] = notes;
  if (first === undefined || second === undefined) throw new Error('no notes');
  const before = readFileSync(target);
  const twins = diffOf([updating(second, { code: first.code })]);
  unwrap(session.commit(commitOf(1, twins)));
  const refused = { ok: false, error: { code: 'project/invariant', details: { invariant: 'codes-unique' } } };
  expect(await session.publisher.save(false)).toMatchObject(refused);
  expect(await session.publisher.saveCopy(`${target}.copy.cjm`)).toMatchObject(refused);
  expect(readFileSync(target).equals(before)).toBe(true);
  unwrap(session.commit(commitOf(2, invert(twins))));
  unwrap(await session.publisher.save(false));
  expect(session.opened().records).toHaveLength(records.length);
  expect(await session.close()).toEqual({ kept: false });
});

it('drops what was deleted from a copy that is given away', async () => {
  const { session, folder, target, edit } = await open();
  const secret = `Секрет ${'тайна '.repeat(300)}`;
  const { sha256 } = unwrap(session.copy.blobs.put(Buffer.from(secret)));
  session.copy.db.prepare('DELETE FROM "blob" WHERE "sha256" = ?').run(sha256);
  edit('danach');
  unwrap(await session.publisher.save(true));
  expect(readFileSync(target).includes(Buffer.from('тайна тайна'))).toBe(true);
  unwrap(await session.publisher.saveCopy(join(folder, 'Копия.cjm')));
  expect(readFileSync(join(folder, 'Копия.cjm')).includes(Buffer.from('тайна тайна'))).toBe(false);
  await session.close();
});

// The contents of pictures on their way into the file: before their record, without one after a crash, through undo.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { diffOf, removing } from '#shared/change/build-diff';
import { invert } from '#shared/change/diff';
import type { Image } from '#shared/model/records/image';
import { createSession, openSession } from '../../../electron/project-file/open-session';
import { takeIn } from '../../../electron/project-file/take-in';
import { forkEntry } from './fork-entry';
import { adding, commitOf, record, smallProject, surroundings, testId } from './small-project';
import { temporaryFolder } from './temporary-folder';

const bytesOf = (content: string): Uint8Array => Buffer.from(content);

async function open() {
  const dataFolder = join(temporaryFolder(), 'data');
  const target = join(temporaryFolder(), 'Карта.cjm');
  const place = {
    dataFolder,
    surroundings: surroundings(),
    ticks: () => performance.now(),
    onStatus: () => undefined,
  };
  const session = unwrap(await createSession(place, { records: smallProject().records, blobs: [], target }));
  return { place, target, session, sessionId: session.opened().sessionId };
}
type Session = Awaited<ReturnType<typeof open>>['session'];

const imageOf = (sha256: string): Image =>
  record('image', { sha256, mime: 'image/png', width: 1, height: 1, bytes: 7 });
const commit = (session: Session, diff: ReturnType<typeof diffOf>): void => {
  unwrap(session.commit(commitOf(session.copy.rev + 1, diff)));
};
const contents = (session: Session): number =>
  session.copy.db.prepare('SELECT count(*) FROM "blob"').pluck().get() as number;

it('a content whose record never came does no harm, and is gone with the next saved edit', async () => {
  const { place, session, sessionId } = await open();
  const { sha256 } = unwrap(session.copy.blobs.put(bytesOf('verwaist')));
  commit(session, diffOf([adding(record('tag', { name: 'danach', order: 'a0' }))]));
  // As a crash leaves it: nothing is closed but the file.
  session.copy.close();
  const again = unwrap(await openSession(place, sessionId));
  expect(again.opened().rev).toBe(1);
  expect(again.copy.blobs.get(sha256)).not.toBeNull();
  unwrap(await again.publisher.save(true));
  expect(again.copy.blobs.get(sha256)).toBeNull();
  expect(await again.close()).toEqual({ kept: false });
});

it('a content waits for its record while the project is saved in between', async () => {
  const { session } = await open();
  const { sha256 } = unwrap(session.copy.blobs.put(bytesOf('unterwegs')));
  commit(session, diffOf([adding(record('tag', { name: 'inzwischen', order: 'a0' }))]));
  unwrap(await session.publisher.save(true));
  commit(session, diffOf([adding(imageOf(sha256))]));
  expect(session.copy.blobs.get(sha256)).toEqual(Buffer.from('unterwegs'));
  await session.close();
});

it('the content of a removed picture stays for undo, through saving, closing and opening', async () => {
  const { place, session, target } = await open();
  const { sha256 } = unwrap(session.copy.blobs.put(bytesOf('entfernt')));
  const image = imageOf(sha256);
  const removal = diffOf([removing(image)]);
  commit(session, diffOf([adding(image)]));
  commit(session, removal);
  unwrap(await session.publisher.save(true));
  await session.close();
  const sessionId = testId();
  const { dataFolder } = place;
  unwrap(await takeIn({ fork: forkEntry, dataFolder, sessionId, path: target }));
  const again = unwrap(await openSession(place, sessionId));
  again.opened();
  commit(again, diffOf([adding(record('tag', { name: 'später', order: 'a0' }))]));
  unwrap(await again.publisher.save(true));
  commit(again, invert(removal));
  expect(again.copy.blobs.get(sha256)).toEqual(Buffer.from('entfernt'));
  await again.close();
});

it('no content is taken that would make the project too large to be opened again', async () => {
  const { session } = await open();
  const fill = session.copy.db.prepare('INSERT INTO "blob" VALUES (?, zeroblob(10000000))');
  for (let at = 0; at < 20; at++) fill.run(String(at).padStart(64, '0'));
  const before = contents(session);
  const tenMegabytes = Buffer.alloc(10_000_000, 'x');
  expect(session.copy.blobs.put(tenMegabytes)).toMatchObject({
    ok: false,
    error: { code: 'file/too-large' },
  });
  expect(contents(session)).toBe(before);
  unwrap(session.copy.blobs.put(bytesOf('klein')));
  session.copy.close();
});

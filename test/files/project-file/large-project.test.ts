// A project too large to be published from memory goes through a scratch file, also while it is being edited.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { intake } from '../../../electron/project-file/intake';
import { publish } from '../../../electron/project-file/publish';
import { isSealIntact } from '../../../electron/project-file/seal';
import { makeSealedImage } from '../../../electron/project-file/sealed-image';
import { sessionFolder, workingPath } from '../../../electron/project-file/session-folder';
import { WorkingCopy } from '../../../electron/project-file/working-copy';
import { commitOf, smallProject, surroundings, testId } from './small-project';
import { temporaryFolder } from './temporary-folder';

/** 10 MB that do not compress. */
const content = (at: number) =>
  Buffer.concat(
    Array.from({ length: 320 }, (_, part) => createHash('sha512').update(`${at} ${part}`).digest()).map(
      (digest) => Buffer.alloc(32_000, digest),
    ),
  );

it('publishes 70 MB of pictures whole while edits go on', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const { records, notes } = smallProject();
  const blobs = Array.from({ length: 7 }, (_, at) => content(at));
  const copy = unwrap(WorkingCopy.create(join(folder, 'work.db'), records, blobs, surroundings()));
  copy.load();
  const [note] = notes;
  if (note === undefined) throw new Error('no note');
  const making = makeSealedImage(copy, folder, false);
  await new Promise((resolve) => setTimeout(resolve, 5));
  unwrap(copy.commit(commitOf(1, diffOf([updating(note, { text: 'Während der Arbeit' })]))));
  const image = unwrap(await making);
  const target = join(folder, 'gross.cjm');
  const order = { target, device: null, backupFolder: join(folder, 'backups'), verify: true, at: 0 } as const;
  unwrap(await publish({ ...order, image, expected: { kind: 'absent' }, announce: async () => undefined }));
  await image.discard();
  copy.close();
  expect(readdirSync(folder).sort()).toEqual(['gross.cjm', 'work.db']);
  expect(isSealIntact(readFileSync(target))).toBe(true);
  const sessionId = testId();
  expect(await intake({ dataFolder: folder, sessionId, path: target })).toEqual([]);
  const again = unwrap(WorkingCopy.open(workingPath(sessionFolder(folder, sessionId)), surroundings()));
  expect([0, 1]).toContain(image.rev);
  expect(again.rev).toBe(image.rev);
  expect(again.load().note.get(note.id)?.text).toBe(again.rev === 1 ? 'Während der Arbeit' : note.text);
  for (const bytes of blobs) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(again.blobs.get(sha256)?.length).toBe(bytes.length);
  }
  again.close();
});

// The working copy with a real database: what was acknowledged is there again, what does not fit changes nothing.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { diffOf, removing, updating } from '#shared/change/build-diff';
import { apply, invert } from '#shared/change/diff';
import { allRecords, projectOf } from '#shared/model/project';
import { checkBookkeeping } from '../../../electron/project-file/check-bookkeeping';
import { WorkingCopy } from '../../../electron/project-file/working-copy';
import { adding, commitOf, record, smallProject, surroundings, testId } from './small-project';
import { temporaryFolder } from './temporary-folder';

const make = () => {
  const path = join(temporaryFolder(), 'work.db');
  const made = smallProject();
  const copy = unwrap(WorkingCopy.create(path, made.records, [], surroundings()));
  return { ...made, path, copy, project: copy.load() };
};
const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('an empty list');
  return item;
};

describe('a working copy', () => {
  it('loads the very records it was made of', () => {
    const { copy, records } = make();
    expect(copy.load()).toEqual(projectOf(records));
    copy.close();
  });

  it('holds every commit after it is opened again, and hands the commits back for undo', () => {
    const { copy, path, notes, project } = make();
    const note = first(notes);
    const diffs = [
      diffOf([updating(note, { text: 'Иначе', color: 'pink' })]),
      diffOf([adding(record('tag', { name: 'Срочно', order: 'a0' }))]),
      diffOf([removing({ ...note, text: 'Иначе', color: 'pink' })]),
    ];
    const commits = diffs.map((diff, at) => commitOf(at + 1, diff));
    for (const commit of commits) expect(unwrap(copy.commit(commit)).rev).toBe(commit.seq);
    copy.close();
    const again = unwrap(WorkingCopy.open(path, surroundings()));
    expect(again.load()).toEqual(diffs.reduce(apply, project));
    const { commits: logged, older } = again.history(null, 10);
    expect(older).toBeNull();
    expect(logged.map(({ id, seq }) => ({ id, seq }))).toEqual(commits.map(({ id, seq }) => ({ id, seq })));
    again.close();
  });

  it('knows who has begun it also when its first session has ended before anything was published', () => {
    const { copy, path } = make();
    copy.close();
    const again = unwrap(WorkingCopy.open(path, surroundings()));
    const records = [...allRecords(again.load())];
    unwrap(again.prepareForPublishing({ withoutFreed: false }));
    expect(checkBookkeeping(again.db, records)).toEqual([]);
    again.close();
  });

  it('takes a removal back by adding the record again', () => {
    const { copy, notes, project } = make();
    const removal = diffOf([removing(first(notes))]);
    unwrap(copy.commit(commitOf(1, removal)));
    unwrap(copy.commit(commitOf(2, invert(removal))));
    expect(copy.load()).toEqual(project);
    expect(copy.db.prepare('SELECT count(*) FROM tombstone').pluck().get()).toBe(0);
    copy.close();
  });

  it.each([
    [
      'a value before that differs',
      ({ notes }: ReturnType<typeof make>) => updating({ ...first(notes), text: 'Чужое' }, { text: 'x' }),
      'before-differs',
    ],
    [
      'a record that is not there',
      ({ notes }: ReturnType<typeof make>) => updating({ ...first(notes), id: testId() }, { text: 'x' }),
      'unknown-id',
    ],
    [
      'an id in use',
      ({ notes, map }: ReturnType<typeof make>) =>
        adding({ ...record('tag', { name: map.name, order: 'a0' }), id: first(notes).id }),
      'id-in-use',
    ],
    [
      'a reference to nothing',
      ({ notes }: ReturnType<typeof make>) => updating(first(notes), { tagIds: [testId()] }),
      'points-at-nothing',
    ],
    [
      'a removal that leaves references',
      ({ lane }: ReturnType<typeof make>) => removing(lane),
      'still-pointed-at',
    ],
    [
      'a picture without its content',
      () =>
        adding(
          record('image', {
            sha256: 'a'.repeat(64),
            mime: 'image/png',
            width: 1,
            height: 1,
            bytes: 1,
          }),
        ),
      'no-such-blob',
    ],
  ])('refuses %s and changes nothing', (_, change, reason) => {
    const made = make();
    const { copy, notes, project } = made;
    const diff = diffOf([updating(first(notes.slice(1)), { text: 'Тоже в этом коммите' }), change(made)]);
    expect(copy.commit(commitOf(1, diff))).toMatchObject({
      ok: false,
      error: { code: 'commit/refused', details: { reason } },
    });
    expect(copy.load()).toEqual(project);
    expect(copy.rev).toBe(0);
    expect(copy.history(null, 10).commits).toEqual([]);
    copy.close();
  });

  it('acknowledges a commit sent twice, and writes it once', () => {
    const { copy, path, notes } = make();
    const commit = commitOf(1, diffOf([updating(first(notes), { text: 'Один раз' })]));
    expect(unwrap(copy.commit(commit)).rev).toBe(1);
    expect(unwrap(copy.commit(commit)).rev).toBe(1);
    copy.close();
    const again = unwrap(WorkingCopy.open(path, surroundings()));
    again.load();
    expect(unwrap(again.commit(commit)).rev).toBe(1);
    expect(again.history(null, 10).commits).toHaveLength(1);
    again.close();
  });

  it('is refused to a second opener while the first lives', () => {
    const { copy, path } = make();
    expect(WorkingCopy.open(path, surroundings(), 300)).toMatchObject({
      ok: false,
      error: { code: 'disk/busy' },
    });
    copy.close();
    unwrap(WorkingCopy.open(path, surroundings(), 300)).close();
  });

  it('keeps contents by their digest, once', () => {
    const { copy } = make();
    const bytes = Uint8Array.from([1, 2, 3]);
    const { sha256 } = unwrap(copy.blobs.put(bytes));
    expect(unwrap(copy.blobs.put(bytes)).sha256).toBe(sha256);
    expect(Uint8Array.from(copy.blobs.get(sha256) ?? [])).toEqual(bytes);
    expect(copy.blobs.get('0'.repeat(64))).toBeNull();
    copy.close();
  });
});

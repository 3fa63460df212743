// The log through packing and dropping: what is kept is kept whole and in order.

import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { packLog, packSize } from '../../../electron/project-file/commit-log';
import { WorkingCopy } from '../../../electron/project-file/working-copy';
import { commitOf, smallProject, surroundings } from './small-project';
import { temporaryFolder } from './temporary-folder';

function edited(count: number) {
  const path = join(temporaryFolder(), 'work.db');
  const { records, notes } = smallProject();
  const copy = unwrap(WorkingCopy.create(path, records, [], surroundings()));
  copy.load();
  copy.db.pragma('synchronous = OFF');
  let [note] = notes;
  if (note === undefined) throw new Error('no note');
  for (let seq = 1; seq <= count; seq += 1) {
    const text = `Текст номер ${seq}`;
    unwrap(copy.commit(commitOf(seq, diffOf([updating(note, { text })]))));
    note = { ...note, text };
  }
  return { copy, path };
}

describe('the session log', { timeout: 30_000 }, () => {
  it('packs old commits and hands all of them out, page by page', () => {
    const { copy, path } = edited(1_000);
    unwrap(copy.prepareForPublishing({ withoutFreed: false }));
    const packs = copy.db
      .prepare('SELECT "first_seq", "last_seq", "size", "commits" FROM "commit_pack"')
      .all();
    expect(packs).toHaveLength(6);
    copy.close();
    const again = unwrap(WorkingCopy.open(path, surroundings()));
    const seqs: number[] = [];
    let before: number | null = null;
    do {
      const page = again.history(before, 150);
      seqs.unshift(...page.commits.map(({ seq }) => seq));
      before = page.older;
    } while (before !== null);
    expect(seqs).toEqual(Array.from({ length: 1_000 }, (_, at) => at + 1));
    expect(again.rev).toBe(1_000);
    again.close();
  });

  it('packs as plain zlib over a JSON array, smaller than a quarter', () => {
    const { copy } = edited(800);
    unwrap(copy.prepareForPublishing({ withoutFreed: false }));
    const pack = copy.db.prepare('SELECT * FROM "commit_pack" ORDER BY 1 LIMIT 1').get() as {
      first_seq: number;
      last_seq: number;
      size: number;
      commits: Buffer;
    };
    const json = inflateSync(pack.commits);
    expect(json.length).toBe(pack.size);
    expect(pack.commits.length * 4).toBeLessThan(pack.size);
    const commits = JSON.parse(json.toString()) as { seq: number; label: string }[];
    expect(commits).toHaveLength(packSize);
    expect(commits[0]).toMatchObject({ seq: pack.first_seq, label: 'edit-text' });
    copy.close();
  });

  it('drops whole packs beyond what is kept, and says where history ends', () => {
    const { copy } = edited(600);
    copy.db.exec('UPDATE "commit_log" SET "seq" = "seq" + 20000 WHERE "seq" > 128');
    copy.db.transaction(() => packLog(copy.db))();
    const packs = copy.db.prepare('SELECT "first_seq" FROM "commit_pack" ORDER BY 1').pluck().all();
    expect(packs).toEqual([20_129, 20_257]);
    const { commits, older } = copy.history(null, 5_000);
    expect(commits[0]?.seq).toBe(20_129);
    expect(older).toBeNull();
    copy.close();
  });
});

// The way back through a real file: read page by page, packed and reopened, restored as one commit like any other.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { addNotes } from '#shared/change/commands/add-notes';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { removeItems } from '#shared/change/commands/remove-items';
import { type Commit, parseCommit } from '#shared/change/commit';
import { apply, between, type Diff, isEmpty } from '#shared/change/diff';
import { restoring } from '#shared/change/restore';
import type { Project } from '#shared/model/project';
import { WorkingCopy } from '../../../electron/project-file/working-copy';
import { commitOf, smallProject, surroundings, testId } from './small-project';
import { temporaryFolder } from './temporary-folder';

/** A project edited `count` times, with every state it has had. */
function lived(count: number) {
  const path = join(temporaryFolder(), 'work.db');
  const { records, map, stages, lane } = smallProject();
  const copy = unwrap(WorkingCopy.create(path, records, [], surroundings()));
  copy.db.pragma('synchronous = OFF');
  const states: Project[] = [copy.load()];
  const place = { mapId: map.id, stageId: stages[0]?.id ?? null, laneId: lane.id };
  for (let seq = 1; seq <= count; seq += 1) {
    const now = states.at(-1) as Project;
    const [first] = now.note.keys();
    const context = { newId: testId, now: seq, authorId: null };
    const plan =
      seq % 3 === 1
        ? planWhole(now, addNotes, { ...place, notes: [{ text: `Стикер ${seq}` }] }, context)
        : seq % 3 === 2
          ? planWhole(now, editNoteText, { id: first ?? '', text: `Правка ${seq}` }, context)
          : planWhole(now, removeItems, { ids: [first ?? ''] }, context);
    const diff = unwrap(plan);
    unwrap(copy.commit(commitOf(seq, diff)));
    states.push(apply(now, diff));
  }
  return { copy, path, states };
}

/** The diffs after number `seq` as the file tells them, oldest first. */
function diffsSince(copy: WorkingCopy, seq: number): Diff[] {
  const later: Commit[] = [];
  let before: number | null = null;
  do {
    const page = copy.history(before, 50);
    later.unshift(...page.commits.map((commit) => unwrap(parseCommit(commit))));
    before = page.older;
  } while (before !== null && before > seq + 1);
  return later.filter((commit) => commit.seq > seq).map(({ diff }) => diff);
}

/** Like the state, apart from the codes that were given out since. */
const isState = (project: Project, state: Project): boolean =>
  [...between(project, state).values()].every(
    (change) => change.kind === 'update' && Object.keys(change.after).join() === 'lastCode',
  );

describe('going back in a file', { timeout: 60_000 }, () => {
  it('leads to any state, through packed commits and a reopened file, as a commit the store accepts', () => {
    const { copy, path, states } = lived(600);
    unwrap(copy.prepareForPublishing({ withoutFreed: false }));
    copy.close();
    const again = unwrap(WorkingCopy.open(path, surroundings()));
    let now = again.load();
    for (const seq of [599, 300, 0, 600]) {
      const diff = unwrap(restoring(now, diffsSince(again, seq)));
      unwrap(again.commit(commitOf(again.rev + 1, diff, 'restore')));
      now = apply(now, diff);
      expect(isState(now, states[seq] as Project)).toBe(true);
    }
    expect(isEmpty(between(now, again.load()))).toBe(true);
    again.close();
  });

  it('is one step that the next restore takes back', () => {
    const { copy, states } = lived(30);
    const now = states[30] as Project;
    const diff = unwrap(restoring(now, diffsSince(copy, 4)));
    unwrap(copy.commit(commitOf(31, diff, 'restore')));
    const back = unwrap(restoring(apply(now, diff), diffsSince(copy, 30)));
    unwrap(copy.commit(commitOf(32, back, 'undo-restore')));
    expect(isEmpty(between(copy.load(), now))).toBe(true);
    copy.close();
  });
});

// Typing is committed in pauses, and every three seconds by one who never pauses.
import { expect, it } from 'vitest';
import { CommitPace } from '../../../renderer/tools/commit-pace';

it('nothing is due before a key and after a commit', () => {
  const pace = new CommitPace();
  expect(pace.dueAt).toBeNull();
  pace.typed(100);
  pace.committed();
  expect(pace.dueAt).toBeNull();
});

it('a pause of 800 ms commits', () => {
  const pace = new CommitPace();
  pace.typed(100);
  expect(pace.dueAt).toBe(900);
  pace.typed(700);
  expect(pace.dueAt).toBe(1_500);
});

it('who types without a pause is committed every three seconds', () => {
  const pace = new CommitPace();
  const commits: number[] = [];
  for (let now = 0; now <= 10_000; now += 50) {
    if (pace.dueAt !== null && pace.dueAt <= now) {
      commits.push(now);
      pace.committed();
    }
    pace.typed(now);
  }
  expect(commits).toEqual([3_000, 6_000, 9_000]);
});

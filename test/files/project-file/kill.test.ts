// SIGKILL at random moments while edits go on: no acknowledged commit is missing, no half commit is present, and what
// stands under the user's name is whole at all times. WAYBOARD_KILLS sets how many (30 unless given).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { diffOf, removing, updating } from '#shared/change/build-diff';
import { encodeCommit } from '#shared/change/commit';
import { apply, type Diff } from '#shared/change/diff';
import { codeOf } from '#shared/model/note-code';
import { type Project, projectOf } from '#shared/model/project';
import { openProjectHost, type ProjectHost } from '../../../electron/project-file/host-client';
import { isSealIntact } from '../../../electron/project-file/seal';
import { forkEntry, killLastHost } from './fork-entry';
import { adding, commitOf, record, smallProject, testId } from './small-project';
import { temporaryFolder } from './temporary-folder';

const kills = Number(process.env.WAYBOARD_KILLS ?? 30);

let seed = 20_261_123;
/** The same numbers in every run; what is killed when differs all the same, by the timing of the machine. */
const below = (limit: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (seed >>> 8) % limit;
};

/** An edit, an addition or a removal, of several records at once now and then. */
function someDiff(project: Project): Diff {
  const notes = [...project.note.values()];
  const note = notes[below(notes.length)];
  if (note === undefined) throw new Error('no notes left');
  const move = below(4);
  if (move === 0) {
    const [map] = project.map.values();
    if (map === undefined) throw new Error('no map');
    const lastCode = map.lastCode + 1;
    const fresh = { ...note, id: testId(), code: codeOf(lastCode), text: `Новый ${below(1_000)}` };
    return diffOf([updating(map, { lastCode }), adding(fresh)]);
  }
  if (move === 1 && notes.length > 4) return diffOf([removing(note)]);
  const text = `Правка ${below(1_000_000)} ${'слово '.repeat(below(200))}`;
  if (move === 2)
    return diffOf([updating(note, { text }), adding(record('tag', { name: `т${below(99)}`, order: 'a0' }))]);
  return diffOf([updating(note, { text })]);
}

interface Course {
  /** All that was acknowledged. */
  project: Project;
  /** With the commit that was under way when the process died: it may be there or not. */
  pending: Project;
  seq: number;
}

/** Commits one after another, as the outbox does, until the host is gone. */
async function editUntilKilled(host: ProjectHost, course: Course): Promise<void> {
  for (;;) {
    const diff = someDiff(course.project);
    course.pending = apply(course.project, diff);
    if (below(12) === 0) void host.save(below(2) === 0);
    const done = await host.commit(encodeCommit(commitOf(course.seq + 1, diff)));
    if (!done.ok) {
      expect(done.error.code).toBe('session/host-gone');
      return;
    }
    course.project = course.pending;
    course.seq = done.value.rev;
  }
}

it(`loses nothing that was acknowledged in ${kills} kills`, { timeout: 20_000 + kills * 5_000 }, async () => {
  const dataFolder = join(temporaryFolder(), 'data');
  const target = join(temporaryFolder(), 'Карта.cjm');
  const start = () => openProjectHost({ fork: forkEntry, dataFolder, freshId: testId });
  const { records } = smallProject(8);
  const project = projectOf(records);
  const course: Course = { project, pending: project, seq: 0 };
  let host = start();
  const { sessionId } = unwrap(await host.create(records, [], target));
  let found = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    setTimeout(killLastHost, below(250));
    await editUntilKilled(host, course);
    await host.exited;
    expect(isSealIntact(readFileSync(target))).toBe(true);
    host = start();
    const restored = unwrap(await host.restore(sessionId));
    expect([course.seq, course.seq + 1]).toContain(restored.rev);
    const expected = restored.rev === course.seq ? course.project : course.pending;
    expect(projectOf(restored.records)).toEqual(expected);
    found += restored.rev - course.seq;
    Object.assign(course, { project: expected, seq: restored.rev });
  }
  expect(course.seq).toBeGreaterThan(kills);
  expect(found).toBeLessThan(kills);
  expect(unwrap(await host.close())).toEqual({ kept: false });
  const last = start();
  const opened = unwrap(await last.open(target));
  expect(projectOf(opened.records)).toEqual(course.project);
  expect(opened.rev).toBe(course.seq);
  unwrap(await last.close());
});

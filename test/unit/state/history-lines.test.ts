// The log folded into lines: a gesture is one, and what left no trace is none.
import { describe, expect, it } from 'vitest';
import { adding, diffOf, removing, updating } from '#shared/change/build-diff';
import type { Commit } from '#shared/change/commit';
import type { Diff } from '#shared/change/diff';
import { historyLines } from '../../../renderer/state/history-lines';
import { testId } from '../change/arbitrary-project';
import { mapId, noteIds, smallProject } from '../change/small-project';

const note = smallProject.note.get(noteIds[0]);
const map = smallProject.map.get(mapId);
if (note === undefined || map === undefined) throw new Error('no note');
const retold = (from: string, to: string): Diff => diffOf([updating({ ...note, text: from }, { text: to })]);
const marking = updating(map, { lastCode: 9 });
const made = adding('note', note.id, { ...note });

/** Commits in the order they were made, numbered from 1, handed out newest first. */
const log = (...made: readonly (readonly [label: string, gesture: number, diff: Diff])[]): Commit[] =>
  made
    .map(([label, gesture, diff], at) => ({
      id: testId('C', at),
      seq: at + 1,
      at: at * 1_000,
      authorId: null,
      label,
      gestureId: testId('G', gesture),
      diff,
    }))
    .toReversed();

describe('the lines of the log', () => {
  it('take the commits of one gesture together, under the name it began with', () => {
    const lines = historyLines(
      log(
        ['add-notes', 1, diffOf([made, marking])],
        ['edit-note-text', 1, retold(note.text, 'a')],
        ['edit-note-text', 1, retold('a', 'ab')],
        ['edit-note-text', 2, retold('ab', 'c')],
      ),
    );
    expect(lines.map(({ seq, at, label }) => ({ seq, at, label }))).toEqual([
      { seq: 4, at: 3_000, label: 'edit-note-text' },
      { seq: 3, at: 2_000, label: 'add-notes' },
    ]);
    const added = lines[1]?.diff.get(note.id);
    expect(added?.kind === 'add' && added.record.type === 'note' && added.record.text).toBe('ab');
  });

  it('leave out a note that was begun and left empty', () => {
    const lines = historyLines(
      log(
        ['add-notes', 1, diffOf([made, marking])],
        ['remove-items', 1, diffOf([removing(note)])],
        ['edit-note-text', 2, retold('ab', 'c')],
      ),
    );
    expect(lines.map(({ seq }) => seq)).toEqual([3]);
  });

  it('keep apart what does not fit together, for a log comes from a file', () => {
    const lines = historyLines(
      log(
        ['remove-items', 1, diffOf([removing(note)])],
        ['edit-note-text', 1, retold('a', 'b')],
        ['add-notes', 1, diffOf([made])],
      ),
    );
    expect(lines.map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('keep an undo apart from what it took back', () => {
    const lines = historyLines(
      log(['edit-note-text', 1, retold('a', 'b')], ['undo-edit-note-text', 2, retold('b', 'a')]),
    );
    expect(lines.map(({ label }) => label)).toEqual(['undo-edit-note-text', 'edit-note-text']);
  });
});

// The two stacks of undo, read off a log of commits as they are after a restart.
import { beforeEach, describe, expect, it } from 'vitest';
import { diffOf, removing, updating } from '#shared/change/build-diff';
import type { Commit } from '#shared/change/commit';
import type { Diff } from '#shared/change/diff';
import { lastDone, lastUndone, recallHistory, remember } from '../../../renderer/state/history-stacks';
import { noteIds, smallProject } from '../change/small-project';

const note = smallProject.note.get(noteIds[0]);
if (note === undefined) throw new Error('no note');

const retold = (from: string, to: string): Diff => diffOf([updating({ ...note, text: from }, { text: to })]);
const commit = (label: string, gestureId: string, diff: Diff = new Map()) =>
  ({ label, gestureId, diff }) as unknown as Commit;
const top = () => [lastDone()?.gestureId ?? null, lastUndone()?.gestureId ?? null];

describe('history', () => {
  beforeEach(() => recallHistory([]));

  it('goes back and forth over what was done', () => {
    remember(commit('edit-note-text', 'a', retold('', 'x')));
    remember(commit('edit-note-text', 'b', retold('x', 'y')));
    expect(top()).toEqual(['b', null]);
    remember(commit('undo', 'u'));
    expect(top()).toEqual(['a', 'b']);
    remember(commit('redo', 'r'));
    expect(top()).toEqual(['b', null]);
  });

  it('takes the commits of one gesture as one step', () => {
    remember(commit('add-notes', 'a', retold('', 'x')));
    remember(commit('edit-note-text', 'a', retold('x', 'xy')));
    expect(lastDone()?.diff).toEqual(retold('', 'xy'));
    remember(commit('undo', 'u'));
    expect(top()).toEqual([null, 'a']);
  });

  it('knows what to call a step: by its first commit, by its undo, and by an undo from before the log', () => {
    remember(commit('add-notes', 'a', retold('', 'x')));
    remember(commit('edit-note-text', 'a', retold('x', 'xy')));
    expect(lastDone()?.label).toBe('add-notes');
    remember(commit('undo-add-notes', 'u', retold('xy', '')));
    expect(lastUndone()?.label).toBe('add-notes');
    recallHistory([commit('undo-move-notes', 'older', retold('y', 'x'))]);
    expect(lastUndone()?.label).toBe('move-notes');
    recallHistory([commit('redo', 'as older versions wrote', retold('y', 'x'))]);
    expect(lastDone()?.label).toBeNull();
  });

  it('takes commits of one gesture that do not fit together as two, for a log comes from a file', () => {
    remember(commit('remove-items', 'a', diffOf([removing(note)])));
    remember(commit('edit-note-text', 'a', retold('', 'x')));
    expect(lastDone()?.diff).toEqual(retold('', 'x'));
  });

  it('forgets a gesture that ended where it began', () => {
    remember(commit('edit-note-text', 'a', retold('x', 'y')));
    remember(commit('edit-note-text', 'a', retold('y', 'x')));
    expect(top()).toEqual([null, null]);
  });

  it('cannot redo once something new is done', () => {
    remember(commit('edit-note-text', 'a', retold('', 'x')));
    remember(commit('undo', 'u'));
    remember(commit('edit-note-text', 'b', retold('', 'z')));
    expect(top()).toEqual(['b', null]);
  });

  it('knows an undone gesture from before the log by what its undo did', () => {
    recallHistory([commit('undo', 'older', retold('y', 'x'))]);
    expect(lastUndone()?.diff).toEqual(retold('x', 'y'));
    recallHistory([commit('redo', 'older', retold('x', 'y'))]);
    expect(lastDone()?.diff).toEqual(retold('x', 'y'));
  });
});

// Undo, redo and going back as the window does them: every step a commit that tells what it was.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, unwrap } from '#shared/base/result';
import { addNotes } from '#shared/change/commands/add-notes';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { renameItem } from '#shared/change/commands/rename-item';
import { type EncodedCommit, parseCommit } from '#shared/change/commit';
import { between, isEmpty } from '#shared/change/diff';
import type { Project } from '#shared/model/project';
import { clearDocument, documentStore } from '../../../renderer/state/document';
import { execute } from '../../../renderer/state/execute';
import { canRedo, canUndo, redo, replayable, restoreAfter, undo } from '../../../renderer/state/history';
import { historyLog, openLog } from '../../../renderer/state/history-log';
import { recallHistory } from '../../../renderer/state/history-stacks';
import { drain, startOutbox } from '../../../renderer/state/outbox';
import { sessionStore } from '../../../renderer/state/session';
import { mapId, noteIds, smallProject } from '../change/small-project';

/** What the store has got. */
let stored: EncodedCommit[];
const now = (): Project => documentStore.getState().project;
const isState = (state: Project): boolean => isEmpty(between(now(), state));
const labels = (): string[] => stored.map(({ label }) => label);

beforeEach(() => {
  stored = [];
  const ask = async (channel: string, payload: { readonly commit: EncodedCommit }) => {
    if (channel === 'project:commit') stored.push(payload.commit);
    return ok(channel === 'project:history' ? { commits: stored, older: null } : null);
  };
  vi.stubGlobal('window', { wayboard: { ask } });
  startOutbox(0, { onUnsent: () => undefined, onReloaded: () => undefined });
  documentStore.setState({ project: smallProject, mapId });
});

afterEach(() => {
  clearDocument();
  vi.unstubAllGlobals();
});

const write = (text: string): void => {
  unwrap(execute(addNotes, { mapId, stageId: null, laneId: null, notes: [{ text }] }));
};

async function readLog(): Promise<void> {
  openLog();
  await vi.waitFor(() => expect(historyLog.getState().state).toBe('idle'));
}

it('writes nothing where there is no project, and says nothing of it', async () => {
  clearDocument();
  const { notices } = sessionStore.getState();
  const id = [...now().project.keys()][0] ?? '';
  expect(execute(renameItem, { id, name: 'Другой' }).ok).toBe(false);
  await drain();
  expect(stored).toEqual([]);
  expect(sessionStore.getState().notices).toBe(notices);
});

describe('undo and redo', () => {
  it('say what they take up, and tell it to the log', async () => {
    write('one');
    unwrap(execute(recolorNotes, { ids: noteIds, color: 'blue' }));
    expect(replayable('undo')).toEqual({ replay: null, label: 'recolor-notes', type: 'note', count: 3 });
    expect(undo()?.size).toBe(3);
    expect(replayable('undo')).toMatchObject({ label: 'add-notes', count: 1 });
    expect(replayable('redo')).toMatchObject({ label: 'recolor-notes', count: 3 });
    redo();
    undo();
    undo();
    expect(undo()).toBeNull();
    await drain();
    expect(labels()).toEqual([
      'add-notes',
      'recolor-notes',
      'undo-recolor-notes',
      'redo-recolor-notes',
      'undo-recolor-notes',
      'undo-add-notes',
    ]);
  });

  it('know the same after a restart, from the log alone', async () => {
    write('one');
    unwrap(execute(editNoteText, { id: noteIds[0], text: 'x' }));
    undo();
    await drain();
    const [before, after] = [replayable('undo'), replayable('redo')];
    recallHistory(stored.map((commit) => unwrap(parseCommit(commit))));
    expect([replayable('undo'), replayable('redo')]).toEqual([before, after]);
    expect(after?.label).toBe('edit-note-text');
  });

  it('end where history does not fit the project, and say so', () => {
    write('one');
    documentStore.setState({ project: smallProject });
    expect(undo()).toBeNull();
    expect([canUndo(), canRedo()]).toEqual([false, false]);
    expect(sessionStore.getState().notices.at(-1)?.tone).toBe('info');
  });
});

describe('going back', () => {
  it('makes an earlier state that of now as one commit, which is undone as one', async () => {
    write('one');
    const then = now();
    write('two');
    unwrap(execute(recolorNotes, { ids: noteIds, color: 'pink' }));
    const latest = now();
    await readLog();
    unwrap(restoreAfter(1));
    expect([...now().note.keys()]).toEqual([...then.note.keys()]);
    expect(now().note.get(noteIds[0])?.color).toBe(then.note.get(noteIds[0])?.color);
    undo();
    expect(isState(latest)).toBe(true);
    await drain();
    expect(labels().slice(-2)).toEqual(['restore', 'undo-restore']);
  });

  it('is nothing for the newest state: no commit is made', async () => {
    write('one');
    await readLog();
    expect(isEmpty(unwrap(restoreAfter(1)))).toBe(true);
    await drain();
    expect(labels()).toEqual(['add-notes']);
  });

  it('is refused before the log has been read as far', () => {
    write('one');
    openLog();
    const answer = restoreAfter(0);
    expect(answer.ok ? 'ok' : answer.error.details?.reason).toBe('history-differs');
  });
});

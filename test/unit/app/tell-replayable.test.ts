// The application menu hears what undo would take up once a run of edits rests, and nothing twice.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ok } from '#shared/base/result';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { tellReplayable } from '../../../renderer/app/tell-replayable';
import { clearDocument, documentStore } from '../../../renderer/state/document';
import { execute } from '../../../renderer/state/execute';
import { undo } from '../../../renderer/state/history';
import { startOutbox } from '../../../renderer/state/outbox';
import { startEditing, stopEditing } from '../../../renderer/state/session';
import { mapId, noteIds, smallProject } from '../change/small-project';

let told: unknown[];
let stop: () => void;
const recolored = { replay: null, label: 'recolor-notes', type: 'note' };

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  const ask = async (channel: string, payload: unknown) => {
    if (channel === 'project:replayable') told.push(payload);
    return ok(null);
  };
  vi.stubGlobal('window', { wayboard: { ask } });
  startOutbox(0, { onUnsent: () => undefined, onReloaded: () => undefined });
  documentStore.setState({ project: smallProject, mapId });
});

afterEach(() => {
  stop();
  clearDocument();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('tells after a rest, in words not yet put, and falls silent while a text is typed', async () => {
  stop = tellReplayable();
  execute(recolorNotes, { ids: [noteIds[0]], color: 'pink' });
  execute(recolorNotes, { ids: noteIds, color: 'blue' });
  await vi.advanceTimersByTimeAsync(150);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toEqual([{ undo: { ...recolored, count: 3 }, redo: null }]);
  undo();
  await vi.advanceTimersByTimeAsync(250);
  expect(told.at(-1)).toEqual({ undo: { ...recolored, count: 1 }, redo: { ...recolored, count: 3 } });
  startEditing({ id: noteIds[0], field: 'text' });
  await vi.advanceTimersByTimeAsync(250);
  expect(told.at(-1)).toEqual({ undo: null, redo: null });
  stopEditing();
  await vi.advanceTimersByTimeAsync(250);
  expect(told).toHaveLength(4);
  // The same words again are not worth a new menu.
  documentStore.setState({ unsent: 5 });
  await vi.advanceTimersByTimeAsync(250);
  expect(told).toHaveLength(4);
});

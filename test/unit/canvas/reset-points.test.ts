// Points of curves given back to the ratings: however many, one step to take back.
import { afterEach, expect, it, vi } from 'vitest';
import { ok } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { apply } from '#shared/change/diff';
import { resetPoints } from '../../../renderer/canvas/curve/bend';
import { clearDocument, documentStore } from '../../../renderer/state/document';
import { undo } from '../../../renderer/state/history';
import { drain, startOutbox } from '../../../renderer/state/outbox';
import { mapId, smallProject, stepIds } from '../change/small-project';

afterEach(() => {
  clearDocument();
  vi.unstubAllGlobals();
});

it('are taken back together', async () => {
  vi.stubGlobal('window', { wayboard: { ask: async () => ok(null) } });
  startOutbox(0, { onUnsent: () => undefined, onReloaded: () => undefined });
  const bent = [...smallProject.step.values()].map((step) => updating(step, { manualEmotion: 3 }));
  documentStore.setState({ project: apply(smallProject, diffOf(bent)), mapId });
  const manual = () => stepIds.map((id) => documentStore.getState().project.step.get(id)?.manualEmotion);
  resetPoints(stepIds);
  expect(manual()).toEqual([null, null]);
  undo();
  expect(manual()).toEqual([3, 3]);
  await drain();
});

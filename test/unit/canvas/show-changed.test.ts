// What undo and redo show of what they changed, on the stores as the window has them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { intersects } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { adding, diffOf, removing, updating } from '#shared/change/build-diff';
import { apply, type Diff } from '#shared/change/diff';
import { allRecords, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { map } from '#shared/model/records/map';
import { note } from '#shared/model/records/note';
import { showChanged } from '../../../renderer/canvas/show-changed';
import { currentBoard } from '../../../renderer/state/board';
import { clearDocument, documentStore } from '../../../renderer/state/document';
import { focusCell, select, sessionStore, setCamera } from '../../../renderer/state/session';
import { testId } from '../change/arbitrary-project';
import { laneIds, mapId, noteIds, smallProject, stageIds } from '../change/small-project';

const otherMap = testId('M', 7);
const there = testId('N', 70);
const project = projectOf([
  ...allRecords(smallProject),
  makeRecord(map, otherMap, { name: 'Вторая', order: 'a1', lastCode: 1 }),
  makeRecord(note, there, { mapId: otherMap, order: 'a0', text: 'Там', code: 'A1' }),
]);
const size = { width: 800, height: 600 };
/** Nothing of the board is seen from here. */
const faraway = { x: 50_000, y: 50_000, zoom: 1 };

beforeEach(() => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
  // React has drawn by then; here nothing is to be waited for.
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frame(0));
  documentStore.setState({ project, mapId });
  sessionStore.setState({ viewport: size });
  setCamera({ x: 0, y: 0, zoom: 1 });
});

afterEach(() => {
  clearDocument();
  vi.unstubAllGlobals();
});

/** Does the diff and shows it, as the action of undo does. */
function show(diff: Diff): void {
  const { scene } = currentBoard();
  documentStore.setState({ project: apply(project, diff) });
  showChanged(diff, scene);
}

const recoloured = (...ids: readonly Id[]): Diff =>
  diffOf(
    ids.map((id) => {
      const record = project.note.get(id);
      return record === undefined ? null : updating(record, { color: 'pink' });
    }),
  );
const selection = () => [...sessionStore.getState().selection];
const camera = () => sessionStore.getState().camera;
const seen = (id: Id): boolean => {
  const { x, y, zoom } = camera();
  const view = { x, y, width: size.width / zoom, height: size.height / zoom };
  const bounds = currentBoard().scene.byKey.get(id)?.bounds;
  return bounds !== undefined && intersects(bounds, view);
};

describe('what has changed', () => {
  it('is selected, and the keyboard stands with it', () => {
    focusCell({ stageId: stageIds[2], laneId: laneIds[1] });
    show(recoloured(noteIds[0], noteIds[2]));
    expect(selection()).toEqual([noteIds[0], noteIds[2]]);
    expect(sessionStore.getState().cell).toBeNull();
  });

  it('is selected where it is one part, and not where it is several', () => {
    const stage = (id: Id) => {
      const record = project.stage.get(id);
      return record === undefined ? null : updating(record, { name: 'Иначе' });
    };
    show(diffOf([stage(stageIds[0])]));
    expect(selection()).toEqual([stageIds[0]]);
    show(diffOf([stage(stageIds[0]), stage(stageIds[1])]));
    expect(selection()).toEqual([stageIds[0]]);
  });

  it('leaves the selection alone where it is gone', () => {
    select([noteIds[1]]);
    show(diffOf([...project.note.values()].filter(({ id }) => id === noteIds[0]).map(removing)));
    expect(selection()).toEqual([noteIds[1]]);
  });

  it('leaves the selection alone where it is folded away', () => {
    select([noteIds[1]]);
    const stage = project.stage.get(stageIds[0]);
    const folded =
      stage === undefined ? project : apply(project, diffOf([updating(stage, { folded: true })]));
    documentStore.setState({ project: folded });
    const { scene } = currentBoard();
    const diff = recoloured(noteIds[0]);
    documentStore.setState({ project: apply(folded, diff) });
    showChanged(diff, scene);
    expect(selection()).toEqual([noteIds[1]]);
  });

  it('does not move the camera while any of it is in view', () => {
    const before = camera();
    expect(seen(noteIds[0])).toBe(true);
    show(recoloured(noteIds[0], noteIds[2]));
    expect(camera()).toBe(before);
  });

  it('is brought into view where none of it is', () => {
    setCamera(faraway);
    show(recoloured(noteIds[0]));
    expect(seen(noteIds[0])).toBe(true);
    expect(camera().zoom).toBe(faraway.zoom);
  });

  it('is looked for where it stood, where it is gone', () => {
    setCamera(faraway);
    const stood = currentBoard().scene.byKey.get(noteIds[0])?.bounds;
    show(diffOf([...project.note.values()].filter(({ id }) => id === noteIds[0]).map(removing)));
    const { x, y } = camera();
    expect(stood !== undefined && intersects(stood, { x, y, ...size })).toBe(true);
  });

  it('on another map brings that map onto the board', () => {
    setCamera(faraway);
    show(recoloured(there));
    expect(documentStore.getState().mapId).toBe(otherMap);
    expect(selection()).toEqual([there]);
    expect(seen(there)).toBe(true);
  });

  it('on both maps leaves the map that is shown', () => {
    show(diffOf([...recoloured(noteIds[0]).values(), ...recoloured(there).values()]));
    expect(documentStore.getState().mapId).toBe(mapId);
    expect(selection()).toEqual([noteIds[0]]);
  });

  it('that came back is selected like any other', () => {
    show(diffOf([adding('note', testId('N', 71), { mapId, order: 'a9', text: 'Снова', code: 'A9' })]));
    expect(selection()).toEqual([testId('N', 71)]);
  });
});

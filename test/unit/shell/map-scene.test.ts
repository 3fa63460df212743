// The display list that goes to the export process.
import { expect, it } from 'vitest';
import { mapScene } from '../../../electron/shell/map-scene';
import { mapId, smallProject } from '../change/small-project';

it('survives the way to another process whole', () => {
  const scene = mapScene(smallProject, mapId, 'ru');
  const arrived = structuredClone(scene);
  expect(arrived).toEqual(scene);
  expect(arrived.items.flatMap(({ primitives }) => primitives).some(({ kind }) => kind === 'text')).toBe(
    true,
  );
});

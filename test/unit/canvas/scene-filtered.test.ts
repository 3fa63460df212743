// A filter repaints what it dims or hides and nothing else.
import { expect, it } from 'vitest';
import { ViewPainter } from '../../../renderer/canvas/painter/view-painter';
import { sceneFiltered } from '../../../renderer/canvas/scene-filtered';
import { fakeSurface } from './fake-surface';
import { noteScene } from './note-scene';

const scene = noteScene(20, 20);
const none = new Set<string>();
const look = (dimmed: ReadonlySet<string>, hidden: ReadonlySet<string>) => ({
  dimmed,
  hidden,
  veil: '#ffffff',
});
const viewport = { width: 1200, height: 840, pixelRatio: 1 };
const home = { x: 0, y: 0, zoom: 1 };

it('no filter gives back the very scene', () => {
  expect(sceneFiltered()(scene, look(none, none))).toBe(scene);
});

it('hidden notes are not in the scene, all others are the same objects in the same order', () => {
  const hidden = new Set(['0,0', '3,2']);
  const { items } = sceneFiltered()(scene, look(none, hidden));
  expect(items).toEqual(scene.items.filter(({ key }) => !hidden.has(key)));
  expect(items.every((item) => scene.items.includes(item))).toBe(true);
});

it('a dimmed note is its own paper and text under a veil, without its shadow', () => {
  const { items } = sceneFiltered()(scene, look(new Set(['0,0']), none));
  const kinds = items[0]?.primitives.map(({ kind }) => kind);
  expect(kinds).toEqual(['rect', 'text', 'rect']);
  expect(items[0]?.primitives[0]).toMatchObject({ shadow: false });
  expect(items[0]?.primitives[2]).toMatchObject({ fill: '#ffffff', x: 0, y: 0, width: 100, height: 100 });
  expect(items[1]).toBe(scene.items[1]);
});

it('the same filter gives the same scene, and a wider one the same dimmed notes', () => {
  const filtered = sceneFiltered();
  const first = look(new Set(['0,0']), none);
  const before = filtered(scene, first);
  expect(filtered(scene, { ...first })).toBe(before);
  expect(filtered(scene, look(new Set(['0,0', '1,0']), none)).items[0]).toBe(before.items[0]);
});

it('dimming three notes paints those three, and the same filter again paints nothing', () => {
  const painter = new ViewPainter(
    () => fakeSurface(),
    () => null,
  );
  const target = fakeSurface();
  const filtered = sceneFiltered();
  const painted = (dimmed: readonly string[]): number => {
    const before = painter.counts.items;
    painter.setScene(filtered(scene, look(new Set(dimmed), none)));
    painter.show(target.context, home, viewport, 0);
    return painter.counts.items - before;
  };
  expect(painted([])).toBeGreaterThan(50);
  expect(painted(['1,1', '4,3', '7,5'])).toBe(3);
  expect(painted(['1,1', '4,3', '7,5'])).toBe(0);
  expect(painted(['1,1', '4,3'])).toBe(1);
});

it('a dimmed line is faint, and no veil covers what lies below it', () => {
  const line = {
    key: 'line',
    bounds: { x: 0, y: 0, width: 100, height: 100 },
    primitives: [
      {
        kind: 'path',
        stroke: '#333333',
        segments: [
          ['M', 0, 0],
          ['L', 100, 100],
        ],
      },
    ],
  } as const;
  const { items } = sceneFiltered()({ ...scene, items: [line] }, look(new Set(['line']), none));
  expect(items[0]?.primitives).toEqual([{ ...line.primitives[0], opacity: 0.3 }]);
});

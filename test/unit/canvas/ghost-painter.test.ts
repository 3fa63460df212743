// A drag costs one copy of the picture a frame, however many notes are on their way.
import { expect, it } from 'vitest';
import { GhostPainter } from '../../../renderer/canvas/overlay/ghost-painter';
import { fakeSurface } from './fake-surface';
import { noteScene } from './note-scene';

const viewport = { width: 1200, height: 840, pixelRatio: 1 };
const camera = { x: 0, y: 0, zoom: 1 };
const notes = noteScene(40, 40).items;

function ghosts(count: number) {
  const surfaces: ReturnType<typeof fakeSurface>[] = [];
  const painter = new GhostPainter(
    (width, height) => {
      const surface = fakeSurface(width, height);
      surfaces.push(surface);
      return surface;
    },
    () => null,
  );
  painter.setItems(notes.slice(0, count));
  return { painter, surfaces, target: fakeSurface() };
}

it('paints a dragged note once and then only copies it', () => {
  const { painter, target } = ghosts(1);
  for (let frame = 0; frame < 50; frame++)
    painter.show(target.context, camera, viewport, frame * 5, frame * 3);
  expect(painter.counts.items).toBe(1);
  expect(target.calls.filter((call) => call.name === 'drawImage').length).toBeGreaterThanOrEqual(50);
});

it('paints each of two hundred dragged notes at most a few times, in pieces that come into view', () => {
  const { painter, target, surfaces } = ghosts(200);
  for (let frame = 0; frame < 60; frame++) painter.show(target.context, camera, viewport, -frame * 8, 0);
  expect(painter.counts.items).toBeLessThan(200 * 3);
  expect(surfaces).toHaveLength(1);
});

it('shows the picture where the pointer took it', () => {
  const { painter, target } = ghosts(1);
  painter.show(target.context, camera, viewport, 200, 100);
  const copy = target.calls.filter((call) => call.name === 'drawImage').at(-1);
  expect(copy?.args.slice(5, 7)).toEqual([200, 100]);
});

it('draws nothing when there is nothing to drag or it is out of view', () => {
  const { painter, target } = ghosts(0);
  painter.show(target.context, camera, viewport, 0, 0);
  const far = ghosts(1);
  far.painter.show(far.target.context, { x: 5000, y: 0, zoom: 1 }, viewport, 0, 0);
  expect([...target.calls, ...far.target.calls]).toEqual([]);
});

it('paints the notes again at another zoom', () => {
  const { painter, target } = ghosts(1);
  painter.show(target.context, camera, viewport, 0, 0);
  painter.show(target.context, { ...camera, zoom: 2 }, viewport, 0, 0);
  expect(painter.counts.items).toBe(2);
});

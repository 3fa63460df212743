// A frame of a drag paints nothing, however many notes are on their way.
import { beforeEach, expect, it } from 'vitest';
import { GhostPicture } from '../../../renderer/canvas/overlay/ghost-picture';
import { sharpenAfterMs } from '../../../renderer/canvas/painter/view-painter';
import { type FakeSurface, fakeSurface } from './fake-surface';
import { noteScene } from './note-scene';

const viewport = { width: 1200, height: 840, pixelRatio: 1 };
const camera = { x: 0, y: 0, zoom: 1 };
const notes = noteScene(40, 40).items;

let surface: FakeSurface;
let sizes: { width: number; height: number }[];
let picture: GhostPicture;

beforeEach(() => {
  surface = fakeSurface();
  sizes = [];
  picture = new GhostPicture(
    surface,
    (width, height) => sizes.push({ width, height }),
    () => null,
  );
});

it('one note is painted once on a canvas of its size, and then only moved', () => {
  picture.setItems(notes.slice(0, 1));
  for (let frame = 0; frame < 50; frame++) {
    // The picture is one pixel larger on each side, for soft edges.
    expect(picture.place(camera, viewport, frame * 5, frame * 3, 0)).toEqual({
      x: frame * 5 - 1,
      y: frame * 3 - 1,
      width: 102,
      height: 102,
      sharpDueMs: null,
    });
  }
  expect(picture.counts.items).toBe(1);
  expect(sizes).toEqual([{ width: 102, height: 102 }]);
});

it('of two hundred notes no more is painted than may come into view soon', () => {
  picture.setItems(notes.slice(0, 200));
  for (let frame = 0; frame < 60; frame++) picture.place(camera, viewport, -frame * 8, 0, 0);
  expect(picture.counts.items).toBeLessThan(200 * 3);
  expect(sizes.length).toBeLessThanOrEqual(2);
  for (const { width } of sizes) expect(width).toBeLessThanOrEqual(viewport.width + 800);
});

it('what is carried back to an edge is painted when it comes into view', () => {
  picture.setItems(notes.slice(0, 40));
  picture.place(camera, viewport, 0, 0, 0);
  const before = picture.counts.items;
  expect(picture.place(camera, viewport, -2_000, 0, 0)).not.toBeNull();
  expect(picture.counts.items).toBeGreaterThan(before);
});

it('shows nothing when nothing is dragged or it is out of view', () => {
  expect(picture.place(camera, viewport, 0, 0, 0)).toBeNull();
  picture.setItems(notes.slice(0, 1));
  expect(picture.place({ x: 5_000, y: 0, zoom: 1 }, viewport, 0, 0, 0)).toBeNull();
  expect(surface.calls).toEqual([]);
});

it('is stretched while the zoom changes and painted again once it rests', () => {
  picture.setItems(notes.slice(0, 1));
  picture.place(camera, viewport, 0, 0, 0);
  for (let step = 1; step <= 10; step++) {
    const zoom = 1 + step / 10;
    const place = picture.place({ ...camera, zoom }, viewport, 0, 0, step * 16);
    expect(place?.width).toBeCloseTo(102 * zoom);
    expect(place?.sharpDueMs).toBe(sharpenAfterMs);
  }
  expect(picture.counts.items).toBe(1);
  const rested = picture.place({ ...camera, zoom: 2 }, viewport, 0, 0, 160 + sharpenAfterMs);
  expect(rested).toMatchObject({ width: 202, sharpDueMs: null });
  expect(picture.counts.items).toBe(2);
});

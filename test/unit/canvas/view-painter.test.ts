// How little the painter paints: panning draws strips, a changed note redraws that note, zooming draws nothing.
import { beforeEach, describe, expect, it } from 'vitest';
import { sharpenAfterMs, sharpenBudget, ViewPainter } from '../../../renderer/canvas/painter/view-painter';
import { type FakeSurface, fakeSurface } from './fake-surface';
import { noteAt, noteScene, withItem } from './note-scene';

const viewport = { width: 1200, height: 840, pixelRatio: 1 };
const home = { x: 0, y: 0, zoom: 1 };
const scene = noteScene(90, 90);

let surfaces: FakeSurface[];
let painter: ViewPainter;
let target: FakeSurface;

const show = (camera: { x: number; y: number; zoom: number }, now = 0) =>
  painter.show(target.context, camera, viewport, now);

/** What a step painted. */
function cost(step: () => void) {
  const before = { ...painter.counts };
  step();
  return {
    items: painter.counts.items - before.items,
    areas: painter.counts.areas - before.areas,
    pixels: painter.counts.pixels - before.pixels,
    primitives: painter.counts.primitives - before.primitives,
  };
}

beforeEach(() => {
  surfaces = [];
  painter = new ViewPainter(
    (width, height) => {
      const surface = fakeSurface(width, height);
      surfaces.push(surface);
      return surface;
    },
    () => null,
  );
  target = fakeSurface();
  painter.setScene(scene);
});

describe('a view that is opened', () => {
  it('draws the notes in it and none outside', () => {
    expect(show(home)).toBeNull();
    // 10 columns, and 7 rows and a margin of one more, of 8,100 notes
    expect(painter.counts.items).toBeGreaterThanOrEqual(70);
    expect(painter.counts.items).toBeLessThanOrEqual(2 * 80);
    expect(painter.counts.sharpFrames).toBe(1);
  });

  it('draws nothing when shown again', () => {
    show(home);
    expect(cost(() => show(home))).toEqual({ items: 0, areas: 0, pixels: 0, primitives: 0 });
  });
});

describe('panning', () => {
  beforeEach(() => {
    show({ x: 1000, y: 1000, zoom: 1 });
  });

  it('by 10 pixels draws only a strip', () => {
    const { pixels } = cost(() => show({ x: 1010, y: 1000, zoom: 1 }));
    expect(pixels).toBeLessThanOrEqual((10 + 64) * (viewport.height + 64));
    expect(pixels).toBeGreaterThan(0);
  });

  it('on within the strip painted ahead draws nothing', () => {
    show({ x: 1010, y: 1000, zoom: 1 });
    for (let x = 1012; x <= 1070; x += 6) {
      expect(cost(() => show({ x, y: 1000, zoom: 1 })).areas).toBe(0);
    }
  });

  it('there and back within the margin draws nothing on the way back', () => {
    show({ x: 1040, y: 1000, zoom: 1 });
    expect(cost(() => show({ x: 1000, y: 1000, zoom: 1 })).areas).toBe(0);
  });

  it('over a thousand pixels in small steps draws every pixel once', () => {
    const { pixels } = cost(() => {
      for (let x = 1000; x <= 2000; x += 7) show({ x, y: 1000, zoom: 1 });
    });
    expect(pixels).toBeLessThanOrEqual((1000 + 64) * (viewport.height + 64));
  });

  it('diagonally never shows a pixel that was not painted', () => {
    let painted = 0;
    for (let step = 0; step < 60; step++) {
      const before = painter.counts.pixels;
      show({ x: 1000 + step * 9, y: 1000 - step * 5, zoom: 1 });
      painted += painter.counts.pixels - before;
    }
    const exposed = 59 * 9 * viewport.height + 59 * 5 * viewport.width;
    expect(painted).toBeGreaterThan(exposed * 0.9);
    expect(painted).toBeLessThan(exposed * 1.6);
  });

  it('a jump to another place paints the view once', () => {
    const { pixels } = cost(() => show({ x: 3000, y: 3000, zoom: 1 }));
    expect(pixels).toBeLessThanOrEqual(viewport.width * (viewport.height + 64));
  });
});

describe('a changed scene', () => {
  beforeEach(() => {
    show(home);
  });

  it('repaints one note when one note changed its colour', () => {
    const recoloured = { ...noteAt('3,3', 360, 360), primitives: [] };
    expect(cost(() => painter.setScene(withItem(scene, recoloured)))).toMatchObject({ items: 1, areas: 1 });
  });

  it('repaints where a note was and where it is when it moved', () => {
    const { areas, items } = cost(() => painter.setScene(withItem(scene, noteAt('3,3', 480, 365))));
    expect(areas).toBe(2);
    expect(items).toBeLessThanOrEqual(4);
  });

  it('repaints nothing for a change outside the view', () => {
    expect(cost(() => painter.setScene(withItem(scene, noteAt('89,89', 10_700, 10_700)))).areas).toBe(0);
  });

  it('repaints the place of a note that was taken out', () => {
    const without = { ...scene, items: scene.items.filter((item) => item.key !== '2,2') };
    expect(cost(() => painter.setScene(without))).toMatchObject({ items: 0, areas: 1 });
  });

  it('repaints everything for another theme', () => {
    painter.setScene({ ...scene, background: '#000000' });
    const { pixels } = cost(() => show(home));
    expect(pixels).toBeGreaterThanOrEqual(viewport.width * viewport.height);
  });
});

describe('zooming', () => {
  beforeEach(() => {
    show(home);
  });

  it('scales the picture and draws no item', () => {
    const { areas } = cost(() => {
      for (let step = 1; step <= 10; step++) show({ x: 0, y: 0, zoom: 1 + step / 20 }, step * 16);
    });
    expect(areas).toBe(0);
    expect(painter.counts.scaledFrames).toBe(10);
  });

  it('asks to be shown again when the zoom will have rested', () => {
    expect(show({ x: 0, y: 0, zoom: 1.5 }, 100)).toBe(sharpenAfterMs);
    expect(show({ x: 0, y: 0, zoom: 1.5 }, 150)).toBe(sharpenAfterMs - 50);
  });

  it('is sharp at rest', () => {
    show({ x: 0, y: 0, zoom: 1.5 }, 100);
    expect(show({ x: 0, y: 0, zoom: 1.5 }, 100 + sharpenAfterMs)).toBeNull();
    expect(painter.counts.sharpFrames).toBe(2);
  });

  it('spreads a large repaint over frames and ends sharp', () => {
    const camera = { x: 0, y: 0, zoom: 0.1 };
    let now = 100;
    show(camera, now);
    now += sharpenAfterMs;
    let most = 0;
    let frames = 0;
    for (let due: number | null = 0; due !== null; frames++) {
      const spent = cost(() => {
        due = show(camera, now);
      });
      most = Math.max(most, spent.primitives);
      now += 16;
      expect(frames).toBeLessThan(20);
    }
    expect(frames).toBeGreaterThan(1);
    expect(most).toBeLessThan(sharpenBudget * 1.5);
    expect(painter.counts.scaledFrames).toBe(1);
  });

  it('fills only the ground that the picture does not hold', () => {
    target.calls.length = 0;
    show({ x: 0, y: 0, zoom: 2 }, 16);
    expect(target.calls.filter((call) => call.name === 'fillRect')).toEqual([]);
    show({ x: 0, y: 0, zoom: 0.5 }, 32);
    const filled = target.calls.filter((call) => call.name === 'fillRect').map(({ args }) => args);
    expect(filled.length).toBeGreaterThan(0);
    for (const [x, y] of filled as number[][]) {
      expect((x ?? 0) >= viewport.width / 2 || (y ?? 0) >= viewport.height / 2).toBe(true);
    }
  });

  it('shows the overview where the picture does not reach, once that was painted in idle moments', () => {
    const wide = { x: 0, y: 0, zoom: 0.5 };
    let slices = 0;
    for (; !painter.prepare(); slices++) expect(slices).toBeLessThan(200);
    expect(slices).toBeGreaterThan(10);
    target.calls.length = 0;
    expect(cost(() => show(wide, 16)).areas).toBe(0);
    const [overview] = target.calls.filter((call) => call.name === 'drawImage');
    expect(overview?.args[0]).toBe(surfaces[1]?.canvas);
    expect(target.calls.filter((call) => call.name === 'clip')).toHaveLength(1);
  });

  it('repaints of the overview only what changed, and nothing while nothing did', () => {
    while (!painter.prepare());
    expect(cost(() => painter.prepare()).areas).toBe(0);
    painter.setScene(withItem(scene, { ...noteAt('80,80', 9600, 9600), primitives: [] }));
    const { items, areas } = cost(() => expect(painter.prepare()).toBe(true));
    expect([items, areas]).toEqual([1, 1]);
  });

  it('makes no more than two surfaces however often the zoom changes', () => {
    for (let step = 0; step < 12; step++) {
      const camera = { x: 0, y: 0, zoom: 1 + (step % 3) / 4 };
      show(camera, step * 200);
      expect(show(camera, step * 200 + sharpenAfterMs)).toBeNull();
    }
    expect(surfaces.length).toBe(2);
  });
});

describe('type that is too small to read', () => {
  it('is drawn as bars, then as one block, never as letters', () => {
    const far = { x: 0, y: 0, zoom: 0.2 };
    show(far);
    expect(surfaces[0]?.calls.some((call) => call.name === 'fillText')).toBe(false);
    expect(surfaces[0]?.calls.some((call) => call.name === 'fillRect' && call.style === '#222222')).toBe(
      true,
    );
  });
});

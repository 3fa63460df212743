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
    expect(show(home)).toMatchObject({ dueMs: null, behind: null });
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

  it('draws nothing at all: what is drawn already is laid where the camera sees it', () => {
    target.calls.length = 0;
    const { areas } = cost(() => {
      for (let step = 1; step <= 10; step++) {
        const zoom = 1 + step / 20;
        expect(show({ x: 40, y: -20, zoom }, step * 16).target).toEqual({
          x: Math.round(-40 * zoom),
          y: Math.round(20 * zoom),
          ratio: zoom,
        });
      }
    });
    expect(areas).toBe(0);
    expect(target.calls).toEqual([]);
    expect(painter.counts.scaledFrames).toBe(10);
  });

  it('draws the picture once more, at its own scale, when the scene changes meanwhile', () => {
    show({ x: 0, y: 0, zoom: 1.25 }, 16);
    painter.setScene(withItem(scene, { ...noteAt('1,1', 120, 120), primitives: [] }));
    target.calls.length = 0;
    const { target: placed } = show({ x: 0, y: 0, zoom: 1.25 }, 32);
    const [drawn, ...more] = target.calls.filter(({ name }) => name === 'drawImage');
    expect([drawn?.args[3], drawn?.args[4], more]).toEqual([drawn?.args[7], drawn?.args[8], []]);
    // The middle of the view is that of what was drawn.
    expect(placed).toEqual({ x: -viewport.width / 8, y: -viewport.height / 8, ratio: 1.25 });
    show({ x: 0, y: 0, zoom: 1.5 }, 48);
    expect(target.calls.filter(({ name }) => name === 'drawImage')).toHaveLength(1);
  });

  it('asks to be shown again when the zoom will have rested', () => {
    expect(show({ x: 0, y: 0, zoom: 1.5 }, 100).dueMs).toBe(sharpenAfterMs);
    expect(show({ x: 0, y: 0, zoom: 1.5 }, 150).dueMs).toBe(sharpenAfterMs - 50);
  });

  it('is sharp and in its place at rest', () => {
    show({ x: 0, y: 0, zoom: 1.5 }, 100);
    expect(show({ x: 0, y: 0, zoom: 1.5 }, 100 + sharpenAfterMs)).toEqual({
      dueMs: null,
      target: { x: 0, y: 0, ratio: 1 },
      behind: null,
    });
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
        due = show(camera, now).dueMs;
      });
      most = Math.max(most, spent.primitives);
      now += 16;
      expect(frames).toBeLessThan(20);
    }
    expect(frames).toBeGreaterThan(1);
    expect(most).toBeLessThan(sharpenBudget * 1.5);
    expect(painter.counts.scaledFrames).toBe(frames);
  });

  it('has the overview behind where the picture does not reach, once that was painted in idle moments', () => {
    const wide = { x: -100, y: 0, zoom: 0.5 };
    expect(show(wide, 16).behind).toBeNull();
    let slices = 0;
    for (; !painter.prepare(); slices++) {
      expect(show(wide, 16).behind).toBeNull();
      expect(slices).toBeLessThan(200);
    }
    expect(slices).toBeGreaterThan(10);
    expect(show({ x: 10, y: 10, zoom: 1.2 }, 32).behind).toBeNull();
    const behind = show(wide, 48).behind;
    expect(behind?.canvas).toBe(surfaces[1]?.canvas);
    const { x = 0, ratio = 0 } = behind?.at ?? {};
    // The board's corner is 50 pixels into the view; the overview begins at it, but for its soft edge.
    expect(x).toBeLessThanOrEqual(50);
    expect(x).toBeGreaterThan(50 - 2 * ratio);
    const width = surfaces[1]?.width ?? 0;
    expect(x + width * ratio).toBeGreaterThanOrEqual(50 + scene.bounds.width / 2);
  });

  it('has no overview of another theme behind', () => {
    while (!painter.prepare());
    painter.setScene({ ...scene, background: '#000000' });
    show(home, 16);
    expect(show({ x: 0, y: 0, zoom: 0.5 }, 32).behind).toBeNull();
    while (!painter.prepare());
    expect(show({ x: 0, y: 0, zoom: 0.4 }, 48).behind).not.toBeNull();
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
      expect(show(camera, step * 200 + sharpenAfterMs).dueMs).toBeNull();
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

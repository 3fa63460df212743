// Going back and forth through visited places: as in a browser, with at most fifty places each way.
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Camera } from '#shared/base/geometry';
import { emptyProject } from '#shared/model/project';
import { documentStore } from '../../../renderer/state/document';
import { setViewport } from '../../../renderer/state/session';
import {
  canGoBack,
  canGoForth,
  isSamePlace,
  mostPlaces,
  placeBack,
  placeForth,
  rememberPlace,
} from '../../../renderer/state/visited-places';
import { mapId, smallProject } from '../change/small-project';

/** Places far enough apart to be told apart. */
const place = (at: number, zoom = 1): Camera => ({ x: at * 5_000, y: 0, zoom });

/** Jumps from place to place and says where that ends. */
function jump(...through: readonly number[]): Camera {
  through.reduce((from, to) => {
    rememberPlace(place(from), place(to));
    return to;
  });
  return place(through.at(-1) ?? 0);
}

beforeEach(() => {
  documentStore.setState({ project: smallProject, mapId });
  setViewport({ width: 1200, height: 800 });
  documentStore.setState({ project: emptyProject, mapId: null });
  documentStore.setState({ project: smallProject, mapId });
});

describe('visited places', () => {
  it('are none before the first jump', () => {
    expect([canGoBack(), canGoForth()]).toEqual([false, false]);
    expect(placeBack(place(0))).toBeNull();
    expect(placeForth(place(0))).toBeNull();
  });

  it('are gone back to one by one, and forth again', () => {
    let at = jump(0, 1, 2);
    const steps = [placeBack, placeBack, placeBack, placeForth, placeForth, placeForth].map((step) => {
      const to = step(at);
      at = to ?? at;
      return to;
    });
    expect(steps).toEqual([place(1), place(0), null, place(1), place(2), null]);
  });

  it('are those that a jump left, wherever the wheel went since', () => {
    jump(0, 1);
    const scrolled = place(7);
    expect(placeBack(scrolled)).toEqual(place(0));
    expect(placeForth(place(0))).toEqual(scrolled);
  });

  it('ahead are gone with a new jump', () => {
    const at = jump(0, 1, 2);
    placeBack(at);
    rememberPlace(place(1), place(9));
    expect(canGoForth()).toBe(false);
    expect(placeBack(place(9))).toEqual(place(1));
  });

  it('do not grow by a jump that shows the same', () => {
    rememberPlace(place(0), { x: 300, y: 200, zoom: 1.1 });
    expect(canGoBack()).toBe(false);
  });

  it('are passed over where one already is', () => {
    jump(0, 1, 2);
    expect(placeBack(place(1))).toEqual(place(0));
  });

  it('are gone back to exactly, also from beside them', () => {
    jump(0, 1);
    const beside = { ...place(0), x: 400 };
    expect(placeBack(beside)).toEqual(place(0));
    expect(placeForth(place(0))).toEqual(beside);
  });

  it('are at most fifty, the oldest forgotten first', () => {
    let at = jump(...Array.from({ length: mostPlaces + 20 }, (_, count) => count));
    let steps = 0;
    for (let to = placeBack(at); to !== null; to = placeBack(at)) {
      at = to;
      steps++;
    }
    expect(steps).toBe(mostPlaces);
    expect(at).toEqual(place(19));
  });

  it('belong to their map, and end with the project', () => {
    jump(0, 1);
    documentStore.setState({ mapId: 'another' });
    expect(canGoBack()).toBe(false);
    documentStore.setState({ mapId });
    expect(placeBack(place(1))).toEqual(place(0));
    expect(placeForth(place(0))).toEqual(place(1));
    documentStore.setState({ project: emptyProject, mapId: null });
    documentStore.setState({ project: smallProject, mapId });
    expect(canGoBack()).toBe(false);
  });

  it('lead back to the start by as many steps as were jumped, and forth to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: mostPlaces }), (places) => {
        documentStore.setState({ project: emptyProject, mapId: null });
        documentStore.setState({ project: smallProject, mapId });
        const way = [0, ...places].filter((to, at, all) => at === 0 || to !== all[at - 1]);
        const end = jump(...way);
        let at = end;
        for (let count = 1; count < way.length; count++) at = placeBack(at) ?? at;
        expect(at).toEqual(place(0));
        for (let count = 1; count < way.length; count++) at = placeForth(at) ?? at;
        expect(at).toEqual(end);
      }),
    );
  });
});

describe('two cameras', () => {
  const at = { x: 100, y: 100, zoom: 1 };
  it('look at the same while half of the view is shared and the zoom is about the same', () => {
    expect(isSamePlace(at, { ...at, x: 690 })).toBe(true);
    expect(isSamePlace(at, { ...at, x: 710 })).toBe(false);
    expect(isSamePlace(at, { ...at, y: 490 })).toBe(true);
    expect(isSamePlace(at, { ...at, y: 510 })).toBe(false);
    expect(isSamePlace(at, { ...at, zoom: 1.3 })).toBe(false);
  });

  it('do so both ways', () => {
    const cameras = fc.record({
      x: fc.double({ min: -2_000, max: 2_000, noNaN: true }),
      y: fc.double({ min: -2_000, max: 2_000, noNaN: true }),
      zoom: fc.double({ min: 0.05, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(cameras, cameras, (a, b) => {
        expect(isSamePlace(a, b)).toBe(isSamePlace(b, a));
        expect(isSamePlace(a, a)).toBe(true);
      }),
    );
  });
});

// The places a person was at before jumping elsewhere, map by map, to go back to and forth again. Only seen, as the
// camera is; scrolling is no jump.
import { createStore } from 'zustand/vanilla';
import type { Camera } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { documentStore } from './document';
import { sessionStore } from './session';

/** The most that are kept in each direction. */
export const mostPlaces = 50;
/** How alike two cameras are: their middles within this share of a view, their zooms within this factor. */
interface Likeness {
  readonly share: number;
  readonly zoom: number;
}

/** A jump that shows half of what was seen before leads nowhere else. */
const aboutSame: Likeness = { share: 0.5, zoom: 1.25 };
/** Nobody would see a step between the two. */
const justSame: Likeness = { share: 0.02, zoom: 1.01 };

interface Visited {
  /** The place to go back to is the last. */
  readonly past: readonly Camera[];
  /** The place to go forth to is the last. */
  readonly future: readonly Camera[];
}

const nowhere: Visited = { past: [], future: [] };

const visitedStore = createStore<{ readonly byMap: ReadonlyMap<Id, Visited> }>(() => ({ byMap: new Map() }));

// Places on a map that is gone are nowhere.
documentStore.subscribe(({ project }) => {
  const { byMap } = visitedStore.getState();
  const kept = [...byMap].filter(([mapId]) => project.map.has(mapId));
  if (kept.length < byMap.size) visitedStore.setState({ byMap: new Map(kept) });
});

function visited(): Visited {
  const { mapId } = documentStore.getState();
  return (mapId === null ? undefined : visitedStore.getState().byMap.get(mapId)) ?? nowhere;
}

function keep(places: Visited): void {
  const { mapId } = documentStore.getState();
  if (mapId === null) return;
  visitedStore.setState(({ byMap }) => ({ byMap: new Map(byMap).set(mapId, places) }));
}

/** Whether two cameras look at about, or at just, the same. */
function areAlike(a: Camera, b: Camera, likeness: Likeness): boolean {
  const { width, height } = sessionStore.getState().viewport;
  const zoom = Math.min(a.zoom, b.zoom);
  const near = (from: number, to: number, size: number): boolean =>
    Math.abs(from + size / 2 / a.zoom - (to + size / 2 / b.zoom)) * zoom <= size * likeness.share;
  return Math.max(a.zoom, b.zoom) <= zoom * likeness.zoom && near(a.x, b.x, width) && near(a.y, b.y, height);
}

/** Whether a person would say that both cameras look at the same. */
export const isSamePlace = (a: Camera, b: Camera): boolean => areAlike(a, b, aboutSame);

/** The places with one more at the end, unless that is the last already. */
function after(places: readonly Camera[], place: Camera): readonly Camera[] {
  const last = places.at(-1);
  return last !== undefined && areAlike(last, place, justSame)
    ? places
    : [...places, place].slice(-mostPlaces);
}

/** Remembers the place that a jump to `to` leaves; nothing when it leads nowhere else. What was ahead is gone. */
export function rememberPlace(from: Camera, to: Camera): void {
  if (isSamePlace(from, to)) return;
  keep({ past: after(visited().past, from), future: [] });
}

/** Steps from a place to the last of a list that looks different, and puts the place left on the other list. */
function step(from: Camera, back: boolean): Camera | null {
  const { past, future } = visited();
  const places = back ? past : future;
  const at = places.findLastIndex((place) => !areAlike(place, from, justSame));
  const to = places[at];
  if (to === undefined) return null;
  const rest = places.slice(0, at);
  keep(back ? { past: rest, future: after(future, from) } : { past: after(past, from), future: rest });
  return to;
}

/** Where to go back to from a place, which can then be gone forth to; null where there is nothing before. */
export const placeBack = (from: Camera): Camera | null => step(from, true);

/** Where to go forth to again. */
export const placeForth = (from: Camera): Camera | null => step(from, false);

export const canGoBack = (): boolean => visited().past.length > 0;
export const canGoForth = (): boolean => visited().future.length > 0;

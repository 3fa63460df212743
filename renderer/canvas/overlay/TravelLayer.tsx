// Notes that change their places travel there, so that nobody has to look for them: small pictures that the compositor
// moves. The board itself is painted twice, at the start and at the end, and never in between. Any key, press or turn
// of the wheel, and any move of the camera, ends it at once; who asked for less motion never sees it.
import { useEffect, useRef } from 'react';
import type { Id } from '#shared/base/id';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { keptAway } from '../../state/find-results';
import { sessionStore } from '../../state/session';
import { gestureStore } from '../gestures/gesture-store';
import { wantsLessMotion } from '../glide';
import { scaleOf } from '../painter/pixel-rect';
import { boardPictures } from '../pictures/board-pictures';
import { viewportNow } from '../viewport-now';
import styles from './overlay.module.css';
import { paintTravellers, wayOf } from './travel-picture';
import { type Carried, planTravel, type TravelGroup } from './travel-plan';
import { travelStore } from './travel-store';

const motion = { duration: 160, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)', fill: 'both' } as const;
/** Pictures together are no larger than so many views: on larger boards of larger groups nothing travels. */
const mostViews = 3;

export function TravelLayer() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) throw new Error('no place for travelling notes');
    return letTravel(host.current);
  }, []);
  return <div ref={host} className={styles.travel} data-layer="travel" aria-hidden />;
}

const boardNow = () => (documentStore.getState().mapId === null ? null : currentBoard());

/** Lets notes travel inside the element until the returned function is called. */
function letTravel(host: HTMLElement): () => void {
  let last = boardNow()?.layout ?? null;
  let waiting = false;
  let going: readonly Animation[] = [];

  const end = (): void => {
    if (travelStore.getState().ids === null) return;
    travelStore.setState({ ids: null });
    // A travel that is over must not end the next one.
    for (const animation of going) animation.cancel();
    going = [];
    host.replaceChildren();
  };

  const begin = (carried: Carried | null): void => {
    waiting = false;
    end();
    const before = last;
    const board = boardNow();
    last = board?.layout ?? null;
    if (board === null || before?.mapId !== board.layout.mapId || before === board.layout) return;
    if (wantsLessMotion() || keptAway() !== null) return;
    const { camera, editing, viewport } = sessionStore.getState();
    const view = { ...camera, width: viewport.width / camera.zoom, height: viewport.height / camera.zoom };
    const groups = planTravel(before, board.layout, view, carried, editing?.id ?? null);
    const pictures = groups.length === 0 ? null : picturesOf(groups);
    if (pictures === null) return;
    travelStore.setState({ ids: new Set(groups.flatMap(({ ids }) => ids)) });
    host.replaceChildren(...pictures.map(({ canvas }) => canvas));
    going = pictures.map(({ canvas, keyframes }) => canvas.animate(keyframes, motion));
    going[0]?.addEventListener('finish', end);
  };

  /** Several edits of one moment are one change; what the hand held is known only now. */
  const onDocument = (): void => {
    if (waiting) return;
    waiting = true;
    const { drag } = gestureStore.getState();
    queueMicrotask(() => begin(drag === null || drag.copies ? null : drag));
  };
  const stops = [
    documentStore.subscribe(({ project, mapId }, old) => {
      if (project !== old.project || mapId !== old.mapId) onDocument();
    }),
    sessionStore.subscribe(({ camera, viewport }, old) => {
      if (camera !== old.camera || viewport !== old.viewport) end();
    }),
  ];
  const ends = new AbortController();
  for (const kind of ['keydown', 'pointerdown', 'wheel'] as const) {
    window.addEventListener(kind, end, { capture: true, passive: true, signal: ends.signal });
  }
  return () => {
    ends.abort();
    end();
    for (const stop of stops) stop();
  };
}

interface TravelPicture {
  readonly canvas: HTMLCanvasElement;
  readonly keyframes: Keyframe[];
}

/** A picture for each group; null where they would take too much room. */
function picturesOf(groups: readonly TravelGroup[]): readonly TravelPicture[] | null {
  const { byKey } = currentBoard().scene;
  const { camera } = sessionStore.getState();
  const viewport = viewportNow();
  const ways = groups.map(({ ids, dx, dy }) => {
    const items = ids.flatMap((id: Id) => byKey.get(id) ?? []);
    return { items, way: wayOf(items, camera, viewport, dx, dy) };
  });
  const ratio = viewport.pixelRatio;
  const pixels = ways.reduce((sum, { way }) => sum + (way?.area.width ?? 0) * (way?.area.height ?? 0), 0);
  if (pixels > mostViews * viewport.width * viewport.height * ratio * ratio) return null;
  return ways.flatMap(({ items, way }) => {
    if (way === null) return [];
    const { from, to, area } = way;
    const canvas = paintTravellers(items, area, scaleOf(camera, viewport), ratio, boardPictures.atHand);
    const at = ({ x, y }: Readonly<Record<'x' | 'y', number>>): Keyframe => ({
      transform: `translate(${x / ratio}px, ${y / ratio}px)`,
    });
    return [{ canvas, keyframes: [at(from), at(to)] }];
  });
}

// The small picture of a map in the list: what was painted last at once, what is true as soon as the window has a moment.
import { useEffect, useRef } from 'react';
import type { Id } from '#shared/base/id';
import { arrivedStore } from '../../canvas/pictures/board-pictures';
import { thumbnailAtHand, thumbnailOf } from '../../canvas/thumbnail';
import { viewportNow } from '../../canvas/viewport-now';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { type SessionState, sessionStore } from '../../state/session';
import styles from './map-card.module.css';

/** A busy window paints after this long at the latest. */
const paintWithinMs = 800;

export function MapThumbnail({ mapId }: { readonly mapId: Id }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => (canvas.current === null ? undefined : keepTrue(canvas.current, mapId)), [mapId]);
  return <canvas ref={canvas} className={styles.picture} aria-hidden />;
}

const isSeenOtherwise = (now: SessionState, earlier: SessionState): boolean =>
  now.dark !== earlier.dark ||
  now.side !== earlier.side ||
  now.preferences.language !== earlier.preferences.language;

/** Keeps the picture true until the returned function is called. */
function keepTrue(canvas: HTMLCanvasElement, mapId: Id): () => void {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas for a map');
  const { pixelRatio } = viewportNow();
  const size = {
    width: Math.max(1, Math.round(canvas.clientWidth * pixelRatio)),
    height: Math.max(1, Math.round(canvas.clientHeight * pixelRatio)),
  };
  Object.assign(canvas, size);
  const show = (picture: CanvasImageSource): void => context.drawImage(picture, 0, 0);
  const before = thumbnailAtHand(mapId, size);
  if (before !== null) show(before);
  let waiting: number | null = null;
  const paint = (): void => {
    waiting = null;
    const { project } = documentStore.getState();
    if (project.map.has(mapId)) show(thumbnailOf(project, mapId, currentBoard().room, size));
  };
  const onChange = (): void => {
    waiting ??= requestIdleCallback(paint, { timeout: paintWithinMs });
  };
  onChange();
  const stops = [
    documentStore.subscribe(({ project }, earlier) => project !== earlier.project && onChange()),
    sessionStore.subscribe((session, earlier) => isSeenOtherwise(session, earlier) && onChange()),
    arrivedStore.subscribe(onChange),
  ];
  return () => {
    for (const stop of stops) stop();
    if (waiting !== null) cancelIdleCallback(waiting);
  };
}

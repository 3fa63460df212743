// The whole board in view, and kept whole while panels come and go: as long as nobody has moved the camera since, it
// fits the board to what is left of the view.
import type { Camera } from '#shared/base/geometry';
import { currentBoard } from '../state/board';
import { coveredStore } from '../state/covered';
import { documentStore } from '../state/document';
import { sessionStore, setCamera } from '../state/session';
import { fitInView, startView } from '../tools/board-fit';
import type { Insets } from '../tools/camera-steps';
import { cameraAhead, glideTo, handIsDown } from './glide';

let whole: Camera | null = null;

const isAt = (a: Camera, b: Camera): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;

/** The ways to stay clear of what floats over the board: beside the corner's card, or above it. */
function coveredNow(): readonly Insets[] {
  const { top, corner } = coveredStore.getState();
  const clear = { top, right: 0, bottom: 0, left: 0 };
  return [
    { ...clear, right: corner.width },
    { ...clear, bottom: corner.height },
  ];
}

/** The camera that shows the whole board beside what covers it now. */
export function wholeBoard(): Camera {
  whole = fitInView(currentBoard().layout.content, sessionStore.getState().viewport, 1, coveredNow());
  return whole;
}

/** What a person begins with: the whole board, or its beginning where all would be too small. */
export function beginningOfBoard(): Camera {
  const start = startView(currentBoard().layout.content, sessionStore.getState().viewport, coveredNow());
  const all = wholeBoard();
  return isAt(start, all) ? all : start;
}

/** Keeps the whole board in view until the returned function is called. */
export function keepWhole(): () => void {
  let { viewport } = sessionStore.getState();
  const refit = (): void => {
    const ahead = cameraAhead();
    const { mapId } = documentStore.getState();
    if (mapId === null || whole === null || !isAt(whole, ahead) || handIsDown()) return;
    const next = wholeBoard();
    if (isAt(next, ahead)) return;
    if (ahead === sessionStore.getState().camera) setCamera(next);
    else glideTo(next);
  };
  const stops = [
    sessionStore.subscribe((session) => {
      if (session.viewport === viewport) return;
      viewport = session.viewport;
      refit();
    }),
    coveredStore.subscribe(refit),
  ];
  return () => {
    whole = null;
    for (const stop of stops) stop();
  };
}

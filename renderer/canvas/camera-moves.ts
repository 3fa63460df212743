// Where a person may ask the camera to go. For the actions of the window; gestures set the camera themselves.
import { type Camera, type Rect, toScreen, union } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { currentBoard } from '../state/board';
import { cameraOfMap } from '../state/map-cameras';
import { sessionStore, setCamera } from '../state/session';
import { rememberPlace } from '../state/visited-places';
import { aroundShown, fitInView } from '../tools/board-fit';
import { type Insets, keptInSight, revealing, zoomedAbout } from '../tools/camera-steps';
import { areaToShow } from '../tools/changed-area';
import { besideStages } from '../tools/pinned-names';
import { cameraAhead, glideTo, handIsDown, stopGlide } from './glide';
import { followTyping, leaveForTyping } from './typing-view';
import { beginningOfBoard, wholeBoard } from './whole-board';

/** Below the first the type of a note cannot be read while typing: the camera goes to the second. */
const smallestTypingZoom = 0.5;
const typingZoom = 1;

const middleOfView = () => {
  const { viewport } = sessionStore.getState();
  return { x: viewport.width / 2, y: viewport.height / 2 };
};

/** Glides to another place; the one that is left can be gone back to. */
export function jumpTo(camera: Camera): void {
  if (handIsDown()) return;
  rememberPlace(cameraAhead(), camera);
  glideTo(camera);
}

/** What is kept free around what is brought into view: above it more where phases and steps have pinned names too. */
const aroundNow = (): Insets => ({
  ...aroundShown,
  top: aroundShown.top + besideStages(currentBoard().layout),
});

/** Shows the whole board. */
export const zoomFit = (): void => jumpTo(wholeBoard());

/**
 * Shows at once what a person begins with on a map that comes onto the board: what was seen when it was left, else all
 * of the board, or its beginning where all would be too small.
 */
export function showMapAsLeft(mapId: Id): void {
  stopGlide();
  setCamera(cameraOfMap(mapId) ?? beginningOfBoard());
}

/** Zooms about the middle of the view. */
export const zoomBy = (factor: number): void => glideTo(zoomedAbout(cameraAhead(), middleOfView(), factor));

export const zoomTo100 = (): void =>
  jumpTo(zoomedAbout(cameraAhead(), middleOfView(), 1 / cameraAhead().zoom));

/** The rectangle around everything selected on this map; null while nothing is. */
export function selectionArea(): Rect | null {
  const { byKey } = currentBoard().scene;
  let area: Rect | null = null;
  for (const id of sessionStore.getState().selection) {
    const bounds = byKey.get(id)?.bounds;
    if (bounds !== undefined) area = area === null ? bounds : union(area, bounds);
  }
  return area;
}

/** Shows what is selected, at most twice its size. */
export function zoomToSelection(): void {
  const area = selectionArea();
  if (area !== null) jumpTo(fitInView(area, sessionStore.getState().viewport, 2));
}

/** Moves just far enough to show an area; not at all while it is in view. */
export function revealArea(area: Rect): void {
  const camera = cameraAhead();
  const next = revealing(camera, area, sessionStore.getState().viewport, aroundNow());
  if (next.x !== camera.x || next.y !== camera.y) jumpTo(next);
}

/** Moves just far enough to show what changed; not at all while any of it is in view. */
export function revealChanged(rects: readonly Rect[]): void {
  const area = areaToShow(rects, cameraAhead(), sessionStore.getState().viewport, aroundShown.left);
  if (area !== null) revealArea(area);
}

/** Moves just far enough to show an item; not at all while it is in view. */
export function revealItem(id: Id): void {
  const bounds = currentBoard().scene.byKey.get(id)?.bounds;
  if (bounds !== undefined) revealArea(bounds);
}

/** Shows an area to type in: near enough to read, and in view; of one higher than the view, the caret's line. */
export function revealForTyping(paper: Rect, caret: Rect = paper): void {
  const { viewport } = sessionStore.getState();
  const camera = cameraAhead();
  const near = camera.zoom >= smallestTypingZoom;
  const zoom = near ? camera.zoom : typingZoom;
  const room = viewport.height - aroundNow().top - aroundShown.bottom;
  const area = paper.height * zoom <= room ? paper : caret;
  const middle = toScreen(camera, { x: area.x + area.width / 2, y: area.y + area.height / 2 });
  const closer = near ? camera : zoomedAbout(camera, middle, typingZoom / camera.zoom);
  const next = revealing(closer, area, viewport, aroundNow());
  if (!near) {
    glideTo(next);
    if (cameraAhead() === next) leaveForTyping(camera, next);
  } else if (next.x !== camera.x || next.y !== camera.y) {
    jumpTo(next);
    if (cameraAhead() === next) followTyping(camera, next);
  }
}

/** Scrolls by shares of the view. */
export function scrollBy(dx: number, dy: number): void {
  const { viewport } = sessionStore.getState();
  const camera = cameraAhead();
  const x = camera.x + (dx * viewport.width) / camera.zoom;
  const y = camera.y + (dy * viewport.height) / camera.zoom;
  glideTo(keptInSight({ x, y, zoom: camera.zoom }, currentBoard().layout.bounds, viewport));
}

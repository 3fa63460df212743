// A small picture of any map of the project, painted by the hand that paints the board. Kept until something on the map
// looks different; knows no element of the page.
import type { Id } from '#shared/base/id';
import { layoutBoard } from '#shared/layout/board/layout-board';
import type { Project } from '#shared/model/project';
import type { SceneRoom } from '#shared/scene/board/scene-room';
import { boardScene } from '#shared/scene/board-scene';
import { posterOf } from '#shared/scene/poster';
import type { Scene } from '#shared/scene/primitives';
import { drawItem } from './painter/draw-item';
import type { Pen, PictureSource } from './painter/draw-primitive';
import { prepareType } from './painter/type-face';
import { arrivedStore, boardPictures } from './pictures/board-pictures';
import { shownOnMap } from './shown-on-map';
import { opaqueSurface } from './surfaces';

/** In device pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The pictures as asked for once by all the paintings of one state of a map. */
interface Lacking {
  readonly pictures: PictureSource;
  /** How often pictures had come when it was painted without one that was still to come; null: it lacks none. */
  at: number | null;
}

function lackingNothing(): Lacking {
  const pictures = boardPictures.beside(() => {
    lacking.at = arrivedStore.getState().times;
  });
  const lacking: Lacking = { pictures, at: null };
  return lacking;
}

interface Painted extends Size {
  readonly shown: readonly unknown[];
  readonly lacking: Lacking;
  readonly canvas: CanvasImageSource;
}

/** By map, the last painted last. */
const kept = new Map<Id, Painted>();
const mostKept = 64;

const isAlike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((thing, at) => thing === b[at]);

/** All of the scene in the middle of a picture, as large as it fits. */
function paint(scene: Scene, { width, height }: Size, pictures: PictureSource): CanvasImageSource {
  const { bounds, background } = scene;
  const { canvas, context } = opaqueSurface(width, height);
  const scale = Math.min(width / bounds.width, height / bounds.height);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  const x = (width - bounds.width * scale) / 2 - bounds.x * scale;
  const y = (height - bounds.height * scale) / 2 - bounds.y * scale;
  context.setTransform(scale, 0, 0, scale, x, y);
  prepareType(context);
  const pen: Pen = { context, scale, pictures };
  for (const item of scene.items) drawItem(pen, item);
  return canvas;
}

const keptAt = (mapId: Id, { width, height }: Size): Painted | null => {
  const last = kept.get(mapId);
  return last !== undefined && last.width === width && last.height === height ? last : null;
};

/** The picture as it was painted last at this size, whether it is still true or not; null: never. */
export const thumbnailAtHand = (mapId: Id, size: Size): CanvasImageSource | null =>
  keptAt(mapId, size)?.canvas ?? null;

/** The picture of a map of the project as it is now; painted only when it looks different. */
export function thumbnailOf(project: Project, mapId: Id, room: SceneRoom, size: Size): CanvasImageSource {
  const shown = [room, ...shownOnMap(project, mapId)];
  const last = keptAt(mapId, size);
  const { times } = arrivedStore.getState();
  const before = last !== null && isAlike(last.shown, shown) ? last : null;
  if (before !== null && (before.lacking.at === null || before.lacking.at === times)) return before.canvas;
  const layout = layoutBoard(project, mapId, room.type, room.side);
  const lacking = before?.lacking ?? lackingNothing();
  lacking.at = null;
  const canvas = paint(posterOf(boardScene(project, layout, room), layout), size, lacking.pictures);
  kept.delete(mapId);
  kept.set(mapId, { ...size, shown, lacking, canvas });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return canvas;
}

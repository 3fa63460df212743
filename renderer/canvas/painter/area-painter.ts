// Paints an area of a picture: the ground, then every item that touches it, clipped to the area. Counts what it does.

import type { ItemIndex } from '#shared/base/item-index';
import type { SceneItem } from '#shared/scene/primitives';
import { drawItem } from './draw-item';
import type { PictureSource } from './draw-primitive';
import type { PaintArea } from './kept-picture';
import type { PaintCounts } from './paint-counts';
import { areaOf, type PixelRect } from './pixel-rect';
import { prepareType } from './type-face';

export interface Painted {
  readonly index: ItemIndex<SceneItem>;
  /** Null: transparent. */
  readonly background: string | null;
}

/** Edges snap to pixels: what is drawn may reach a pixel beyond its bounds, into an area that it does not touch. */
const withRim = ({ x, y, width, height }: PixelRect): PixelRect => ({
  x: x - 1,
  y: y - 1,
  width: width + 2,
  height: height + 2,
});

/** A painter for pictures at one scale; `painted` is asked each time, for scenes change. */
export const areaPainter =
  (painted: () => Painted, scale: number, pictures: PictureSource, counts: PaintCounts): PaintArea =>
  ({ context }, area, x, y) => {
    const { index, background } = painted();
    const [left, top] = [area.x + x, area.y + y];
    context.save();
    context.beginPath();
    context.rect(left, top, area.width, area.height);
    context.clip();
    if (background === null) context.clearRect(left, top, area.width, area.height);
    else {
      context.fillStyle = background;
      context.fillRect(left, top, area.width, area.height);
    }
    context.setTransform(scale, 0, 0, scale, x, y);
    prepareType(context);
    const pen = { context, scale, pictures };
    let work = 0;
    for (const item of index.touching(areaOf(withRim(area), scale))) {
      work += drawItem(pen, item);
      counts.items++;
    }
    context.restore();
    counts.primitives += work;
    counts.areas++;
    counts.pixels += area.width * area.height;
    return work;
  };

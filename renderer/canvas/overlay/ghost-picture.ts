// The picture of notes on their way: painted once on a canvas of its own that the compositor moves. However many
// notes there are, a frame of a drag paints nothing.
import { type Camera, type Rect, union } from '#shared/base/geometry';
import { ItemIndex } from '#shared/base/item-index';
import type { SceneItem } from '#shared/scene/primitives';
import { areaPainter } from '../painter/area-painter';
import type { PictureSource } from '../painter/draw-primitive';
import type { Surface } from '../painter/kept-picture';
import { onScreen } from '../painter/on-screen';
import { noCounts, type PaintCounts } from '../painter/paint-counts';
import {
  holds,
  overlap,
  type PixelRect,
  pixelsOf,
  scaleOf,
  type Viewport,
  viewOf,
} from '../painter/pixel-rect';
import { sharpenAfterMs } from '../painter/view-painter';

/** Device pixels painted beyond the view, so that notes may be carried a while before more of them is painted. */
const beyond = 400;

/** Where the picture's corner stands in the view, in device pixels, and how large the picture is. */
export interface GhostPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In how many milliseconds to ask again, for a sharp picture; null: it is sharp. */
  readonly sharpDueMs: number | null;
}

const grown = ({ x, y, width, height }: PixelRect, by: number): PixelRect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

export class GhostPicture {
  readonly counts: PaintCounts = noCounts();
  readonly #surface: Surface;
  readonly #resize: (width: number, height: number) => void;
  readonly #pictures: PictureSource;
  #items: readonly SceneItem[] = [];
  #index = new ItemIndex<SceneItem>([], onScreen);
  #bounds: Rect | null = null;
  #painted: { readonly area: PixelRect; readonly scale: number } | null = null;
  #lastScale = 0;
  #zoomedAt = -Infinity;

  /** `resize` gives the surface so many pixels and clears it. */
  constructor(surface: Surface, resize: (width: number, height: number) => void, pictures: PictureSource) {
    this.#surface = surface;
    this.#resize = resize;
    this.#pictures = pictures;
  }

  /** Takes what is dragged. */
  setItems(items: readonly SceneItem[]): void {
    if (items === this.#items) return;
    this.#items = items;
    this.#index = new ItemIndex(items, onScreen);
    const [first, ...others] = items.map((item) => item.bounds);
    this.#bounds = first === undefined ? null : others.reduce(union, first);
    this.#painted = null;
  }

  /**
   * Where the picture stands when the items are moved by `dx`, `dy` board units; null while none is in view. While the
   * zoom changes it is only stretched: `sharpDueMs` says when to ask again. `now` is a clock in milliseconds.
   */
  place(camera: Camera, viewport: Viewport, dx: number, dy: number, now: number): GhostPlace | null {
    const scale = scaleOf(camera, viewport);
    if (scale !== this.#lastScale) this.#zoomedAt = now;
    this.#lastScale = scale;
    if (this.#bounds === null) return null;
    const restsInMs = this.#zoomedAt + sharpenAfterMs - now;
    if (this.#painted !== null && this.#painted.scale !== scale && restsInMs > 0) {
      return this.#stretched(this.#painted, viewOf(camera, viewport), scale, dx, dy, restsInMs);
    }
    const view = viewOf(camera, viewport);
    // The picture stays where the notes were taken; it is the view that is moved the other way.
    const seen = { ...view, x: view.x - Math.round(dx * scale), y: view.y - Math.round(dy * scale) };
    const whole = pixelsOf(this.#bounds, scale);
    const part = overlap(whole, seen);
    if (part === null) return null;
    if (this.#painted?.scale !== scale || !holds(this.#painted.area, part)) {
      this.#paint(overlap(whole, grown(seen, beyond)) ?? part, scale);
    }
    const area = this.#painted?.area ?? part;
    const { width, height } = area;
    return { x: area.x - seen.x, y: area.y - seen.y, width, height, sharpDueMs: null };
  }

  #stretched(
    painted: { readonly area: PixelRect; readonly scale: number },
    view: PixelRect,
    scale: number,
    dx: number,
    dy: number,
    sharpDueMs: number,
  ): GhostPlace {
    const { area } = painted;
    const ratio = scale / painted.scale;
    return {
      x: area.x * ratio + dx * scale - view.x,
      y: area.y * ratio + dy * scale - view.y,
      width: area.width * ratio,
      height: area.height * ratio,
      sharpDueMs,
    };
  }

  #paint(area: PixelRect, scale: number): void {
    this.#painted = { area, scale };
    this.#resize(area.width, area.height);
    const painted = { index: this.#index, background: null };
    areaPainter(() => painted, scale, this.#pictures, this.counts)(this.#surface, area, -area.x, -area.y);
  }
}

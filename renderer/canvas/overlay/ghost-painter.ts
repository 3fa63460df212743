// Notes on their way: a picture of them, painted once and moved with the pointer. However many there are, a frame of
// a drag costs one copy of what is in view.
import { type Camera, type Rect, union } from '#shared/base/geometry';
import type { SceneItem } from '#shared/scene/primitives';
import { areaPainter } from '../painter/area-painter';
import type { PictureSource } from '../painter/draw-primitive';
import { ItemIndex } from '../painter/item-index';
import { KeptPicture, margin, type PaintArea } from '../painter/kept-picture';
import { noCounts, type PaintCounts } from '../painter/paint-counts';
import { overlap, pixelsOf, scaleOf, type Viewport, viewOf } from '../painter/pixel-rect';
import type { MakeSurface } from '../painter/view-painter';

export class GhostPainter {
  readonly counts: PaintCounts = noCounts();
  readonly #makeSurface: MakeSurface;
  readonly #pictures: PictureSource;
  #items: readonly SceneItem[] = [];
  #index = new ItemIndex([]);
  #bounds: Rect | null = null;
  #picture: KeptPicture | null = null;

  /** `makeSurface` makes transparent surfaces. */
  constructor(makeSurface: MakeSurface, pictures: PictureSource) {
    this.#makeSurface = makeSurface;
    this.#pictures = pictures;
  }

  /** Takes what is dragged; an empty list frees the picture. */
  setItems(items: readonly SceneItem[]): void {
    if (items === this.#items) return;
    this.#items = items;
    this.#index = new ItemIndex(items);
    this.#bounds = items
      .map((item) => item.bounds)
      .reduce<Rect | null>((all, one) => (all ? union(all, one) : one), null);
    this.#picture = null;
  }

  /** Draws the items moved by `dx`, `dy` board units. */
  show(target: CanvasRenderingContext2D, camera: Camera, viewport: Viewport, dx: number, dy: number): void {
    if (this.#bounds === null) return;
    const scale = scaleOf(camera, viewport);
    const view = viewOf(camera, viewport);
    // The picture stays where the notes were taken; it is the view that is moved the other way.
    const seen = { ...view, x: view.x - Math.round(dx * scale), y: view.y - Math.round(dy * scale) };
    const part = overlap(pixelsOf(this.#bounds, scale), seen);
    if (part === null) return;
    if (this.#picture?.scale !== scale) {
      const [width, height] = [view.width + 2 * margin, view.height + 2 * margin];
      const surface = this.#picture?.surface ?? this.#makeSurface(width, height);
      this.#picture = new KeptPicture(surface, width, height, scale, this.#painterAt(scale));
    }
    this.#picture.cover(part);
    this.#picture.show(target, part, seen.x, seen.y);
    this.counts.sharpFrames++;
  }

  #painterAt(scale: number): PaintArea {
    return areaPainter(() => ({ index: this.#index, background: null }), scale, this.#pictures, this.counts);
  }
}

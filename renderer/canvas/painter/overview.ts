// A small picture of the whole board: seen at once where the sharp picture does not reach, as it does not when the
// view widens. Painted, and kept up to date, a little at a time while nothing moves.
import type { Rect } from '#shared/base/geometry';
import { KeptPicture, margin, type PaintArea, type Surface } from './kept-picture';
import { isSameRect, type PixelRect, pixelsOf } from './pixel-rect';
import type { PlacedPicture } from './placed';

/** Pixels along the longer side. */
const longest = 2_048;
/** Board units: the ground it covers grows in steps, or each new note at the edge would paint it anew. */
const step = 1_024;
/** Changed places repainted in one go. */
const mostPlaces = 48;
/** With more places waiting it is painted anew. */
const mostStale = 2_000;

interface Painted {
  /** Its pixel (0, 0) is the corner of the ground: nothing of it wraps round. */
  readonly picture: KeptPicture;
  /** The ground, in pixels of the board at its scale. */
  readonly ground: PixelRect;
}

/** The bounds, widened to whole steps. */
function groundOf({ x, y, width, height }: Rect): Rect {
  const [left, top] = [Math.floor(x / step) * step, Math.floor(y / step) * step];
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width - left) / step) * step,
    height: Math.ceil((y + height - top) / step) * step,
  };
}

export class Overview {
  readonly #makeSurface: (width: number, height: number) => Surface;
  readonly #paintAt: (scale: number) => PaintArea;
  #painted: Painted | null = null;
  #ground: Rect | null = null;
  #stale: Rect[] = [];
  /** Painted all over since it was begun; a place or two may have changed. */
  #whole = false;

  constructor(
    makeSurface: (width: number, height: number) => Surface,
    paintAt: (scale: number) => PaintArea,
  ) {
    this.#makeSurface = makeSurface;
    this.#paintAt = paintAt;
  }

  /** The board looks different in some areas, or `everywhere`. Paints nothing yet. */
  change(bounds: Rect, areas: readonly Rect[] | 'everywhere'): void {
    const ground = groundOf(bounds);
    const moved = this.#ground === null || !isSameRect(this.#ground, ground);
    this.#ground = ground;
    const anew = moved || areas === 'everywhere' || this.#stale.length + areas.length > mostStale;
    if (moved) this.#painted = null;
    else if (anew) this.#painted?.picture.clear();
    if (anew) this.#whole = false;
    this.#stale = anew ? [] : [...this.#stale, ...areas];
  }

  /** Paints some of what is missing, about `budget` primitives. True when nothing is. */
  prepare(budget: number): boolean {
    if (this.#ground === null) return true;
    this.#painted ??= this.#begun(this.#ground);
    const { picture, ground } = this.#painted;
    const places = this.#stale.splice(0, mostPlaces).map((place) => pixelsOf(place, picture.scale));
    picture.refresh(places.map((place) => ({ ...place, x: place.x - ground.x, y: place.y - ground.y })));
    this.#whole = picture.cover({ ...ground, x: 0, y: 0 }, budget);
    return this.#whole && this.#stale.length === 0;
  }

  /** Where it lies in a view at another scale; null until it is whole. */
  placed(view: PixelRect, scale: number): PlacedPicture | null {
    if (this.#painted === null || !this.#whole) return null;
    const { picture, ground } = this.#painted;
    const ratio = scale / picture.scale;
    return {
      canvas: picture.surface.canvas,
      at: { x: ground.x * ratio - view.x, y: ground.y * ratio - view.y, ratio },
    };
  }

  #begun(area: Rect): Painted {
    const scale = Math.min(1, longest / Math.max(area.width, area.height));
    const ground = pixelsOf(area, scale);
    // The margin that a picture paints ahead of a growing view.
    const [width, height] = [ground.width, ground.height + margin];
    const paint = this.#paintAt(scale);
    const picture = new KeptPicture(
      this.#makeSurface(width, height),
      width,
      height,
      scale,
      (surface, part, x, y) =>
        paint(surface, { ...part, x: part.x + ground.x, y: part.y + ground.y }, x - ground.x, y - ground.y),
    );
    return { picture, ground };
  }
}

// A small picture of the whole board: shown at once where the sharp picture does not reach, as it does not when the
// view widens. Painted, and kept up to date, a little at a time while nothing moves.
import type { Rect } from '#shared/base/geometry';
import { KeptPicture, margin, type PaintArea, type Surface } from './kept-picture';
import { isSameRect, type PixelRect, pixelsOf } from './pixel-rect';

/** Pixels along the longer side. */
const longest = 2_048;
/** Board units: the ground it covers grows in steps, or each new note at the edge would paint it anew. */
const step = 1_024;
/** Changed places repainted in one go. */
const mostPlaces = 48;
/** With more places waiting it is painted anew. */
const mostStale = 2_000;

interface Painted {
  readonly picture: KeptPicture;
  /** What it is to cover, in its own pixels. */
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
    this.#stale = anew ? [] : [...this.#stale, ...areas];
  }

  /** Paints some of what is missing, about `budget` primitives. True when nothing is. */
  prepare(budget: number): boolean {
    if (this.#ground === null) return true;
    this.#painted ??= this.#begun(this.#ground);
    const { picture, ground } = this.#painted;
    const places = this.#stale.splice(0, mostPlaces);
    picture.refresh(places.map((place) => pixelsOf(place, picture.scale)));
    return picture.cover(ground, budget) && this.#stale.length === 0;
  }

  /** Draws it, soft but at once, into parts of a view at another scale. */
  show(target: CanvasRenderingContext2D, parts: readonly PixelRect[], view: PixelRect, scale: number): void {
    if (this.#painted === null || parts.length === 0) return;
    target.save();
    target.beginPath();
    for (const { x, y, width, height } of parts) target.rect(x - view.x, y - view.y, width, height);
    target.clip();
    target.imageSmoothingEnabled = true;
    this.#painted.picture.showScaled(target, view, scale);
    target.restore();
  }

  #begun(ground: Rect): Painted {
    const scale = Math.min(1, longest / Math.max(ground.width, ground.height));
    const pixels = pixelsOf(ground, scale);
    const [width, height] = [pixels.width + 2 * margin, pixels.height + 2 * margin];
    const picture = new KeptPicture(
      this.#makeSurface(width, height),
      width,
      height,
      scale,
      this.#paintAt(scale),
    );
    return { picture, ground: pixels };
  }
}

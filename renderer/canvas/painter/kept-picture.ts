// A picture of part of the board at one scale, kept in a surface that wraps round like a torus: panning paints only
// the strips that come into view and never copies what is there. Knows nothing of what it is a picture of.
import { mergedAreas } from './merged-areas';
import { holds, overlap, type PixelRect } from './pixel-rect';

export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** Paints `area`; board point (0, 0) stands `x`, `y` pixels from the surface's corner. Returns the work it took. */
export type PaintArea = (surface: Surface, area: PixelRect, x: number, y: number) => number;

/** Pixels painted ahead in the direction of a pan, so that most frames of it paint nothing. */
export const margin = 64;
/** Height of the bands in which a picture grows when its painting is spread over frames. */
const band = 64;

interface Piece {
  readonly area: PixelRect;
  /** From picture pixels to surface pixels. */
  readonly shiftX: number;
  readonly shiftY: number;
}

export class KeptPicture {
  readonly scale: number;
  readonly #surface: Surface;
  readonly #width: number;
  readonly #height: number;
  readonly #paint: PaintArea;
  /** What is painted; null: nothing yet. */
  #valid: PixelRect | null = null;

  /** `width`, `height`: the surface's, at least the view's plus `margin` on every side. */
  constructor(surface: Surface, width: number, height: number, scale: number, paint: PaintArea) {
    this.#surface = surface;
    this.#width = width;
    this.#height = height;
    this.scale = scale;
    this.#paint = paint;
  }

  get surface(): Surface {
    return this.#surface;
  }

  /** Forgets everything: another board, another theme. */
  clear(): void {
    this.#valid = null;
  }

  /**
   * Paints what is missing of the view. Stops when the work done reaches `budget` and returns false; the next call
   * goes on from there.
   */
  cover(view: PixelRect, budget = Infinity): boolean {
    const kept =
      this.#valid !== null && overlap(this.#valid, view) !== null ? this.#valid : { ...view, height: 0 };
    const [left, right] = reach(kept.x, kept.width, view.x, view.width);
    const [top, bottom] = reach(kept.y, kept.height, view.y, view.height);
    const x0 = Math.max(kept.x, left);
    const x1 = Math.min(kept.x + kept.width, right);
    const y0 = Math.max(kept.y, top);
    let y1 = Math.min(kept.y + kept.height, bottom);
    this.#repaint({ x: left, y: y0, width: x0 - left, height: y1 - y0 });
    this.#repaint({ x: x1, y: y0, width: right - x1, height: y1 - y0 });
    this.#repaint({ x: left, y: top, width: right - left, height: y0 - top });
    const height = budget === Infinity ? bottom - y1 : band;
    for (let work = 0; y1 < bottom && work < budget; ) {
      const next = Math.min(bottom, y1 + height);
      work += this.#repaint({ x: left, y: y1, width: right - left, height: next - y1 });
      y1 = next;
    }
    this.#valid = { x: left, y: top, width: right - left, height: y1 - top };
    return holds(this.#valid, view);
  }

  /** Paints areas again that look different now; what is not in the picture is left alone. */
  refresh(areas: readonly PixelRect[]): void {
    const valid = this.#valid;
    if (valid === null) return;
    const stale = mergedAreas(areas.flatMap((area) => overlap(valid, area) ?? []));
    for (const area of stale) this.#repaint(overlap(valid, area) ?? area);
  }

  /** Copies a part, pixel for pixel, to where it stands in a target whose corner is at `left`, `top`. */
  show(target: CanvasRenderingContext2D, part: PixelRect, left: number, top: number): void {
    for (const { area, shiftX, shiftY } of this.#pieces(part)) {
      const { x, y, width, height } = area;
      target.drawImage(
        this.#surface.canvas,
        x + shiftX,
        y + shiftY,
        width,
        height,
        x - left,
        y - top,
        width,
        height,
      );
    }
  }

  /** What of an area is painted; null: nothing. */
  painted(area: PixelRect): PixelRect | null {
    return this.#valid === null ? null : overlap(this.#valid, area);
  }

  #repaint(area: PixelRect): number {
    if (area.width <= 0 || area.height <= 0) return 0;
    let work = 0;
    for (const piece of this.#pieces(area)) {
      work += this.#paint(this.#surface, piece.area, piece.shiftX, piece.shiftY);
    }
    return work;
  }

  /** The area cut where the surface wraps round. */
  #pieces(area: PixelRect): Piece[] {
    const pieces: Piece[] = [];
    for (const [y, height, shiftY] of cuts(area.y, area.height, this.#height)) {
      for (const [x, width, shiftX] of cuts(area.x, area.width, this.#width)) {
        pieces.push({ area: { x, y, width, height }, shiftX, shiftY });
      }
    }
    return pieces;
  }
}

/** [start, length, shift] of each part of a stretch between multiples of `period`. */
function cuts(start: number, length: number, period: number): [number, number, number][] {
  const parts: [number, number, number][] = [];
  for (let at = start; at < start + length; ) {
    const turn = Math.floor(at / period);
    const end = Math.min(start + length, (turn + 1) * period);
    parts.push([at, end - at, -turn * period]);
    at = end;
  }
  return parts;
}

/** The stretch to hold along one axis: all of the view, a margin ahead of it, no more than a margin behind. */
function reach(kept: number, keptLength: number, view: number, viewLength: number): [number, number] {
  const [keptEnd, viewEnd] = [kept + keptLength, view + viewLength];
  return [
    view < kept ? view - margin : Math.max(kept, view - margin),
    viewEnd > keptEnd ? viewEnd + margin : Math.min(keptEnd, viewEnd + margin),
  ];
}

// Draws what lies on top of the board and never belongs to it: frames of the selection, the keyboard's cell, the
// marquee, notes on their way and the mark where they would stand. Redrawn whole; it is little.
import { type Camera, intersects, type Rect } from '#shared/base/geometry';
import { areaOf, scaleOf, type Viewport, viewOf } from '../painter/pixel-rect';
import type { GhostPainter } from './ghost-painter';

export interface Overlay {
  readonly selected: readonly Rect[];
  readonly cell: Rect | null;
  readonly marquee: Rect | null;
  readonly drag: {
    /** Board units. */
    readonly dx: number;
    readonly dy: number;
    readonly mark: Rect | null;
  } | null;
}

export interface OverlayColors {
  /** Frames and marks. */
  readonly accent: string;
  /** A thin line around frames, so that they are seen on any paper. */
  readonly halo: string;
}

/** Line widths and distances in CSS pixels: they do not grow with the zoom. */
const frameWidth = 2;
const frameGap = 2;
const cellInset = 3;

export class OverlayPainter {
  readonly #ghosts: GhostPainter;

  constructor(ghosts: GhostPainter) {
    this.#ghosts = ghosts;
  }

  show(
    context: CanvasRenderingContext2D,
    overlay: Overlay,
    camera: Camera,
    viewport: Viewport,
    colors: OverlayColors,
  ): void {
    const view = viewOf(camera, viewport);
    const scale = scaleOf(camera, viewport);
    const ratio = viewport.pixelRatio;
    /** Whole pixels of a board rectangle, `gap` CSS pixels outside it. */
    const pixels = (rect: Rect, gap: number): Rect => {
      const x = Math.round(rect.x * scale - gap * ratio) - view.x;
      const y = Math.round(rect.y * scale - gap * ratio) - view.y;
      return {
        x,
        y,
        width: Math.round((rect.x + rect.width) * scale + gap * ratio) - view.x - x,
        height: Math.round((rect.y + rect.height) * scale + gap * ratio) - view.y - y,
      };
    };
    context.clearRect(0, 0, view.width, view.height);
    if (overlay.cell !== null) {
      outline(context, [pixels(overlay.cell, -cellInset)], ratio, colors.accent, [6 * ratio, 4 * ratio]);
    }
    const area = areaOf(view, scale);
    const frames = overlay.selected
      .filter((rect) => intersects(rect, area))
      .map((rect) => pixels(rect, frameGap));
    outline(context, frames, (frameWidth + 2) * ratio, colors.halo);
    outline(context, frames, frameWidth * ratio, colors.accent);
    if (overlay.drag !== null) {
      if (overlay.drag.mark !== null) fillMark(context, pixels(overlay.drag.mark, 0), ratio, colors);
      this.#ghosts.show(context, camera, viewport, overlay.drag.dx, overlay.drag.dy);
    }
    if (overlay.marquee !== null) {
      const box = pixels(overlay.marquee, 0);
      context.fillStyle = colors.accent;
      context.globalAlpha = 0.12;
      context.fillRect(box.x, box.y, box.width, box.height);
      context.globalAlpha = 1;
      outline(context, [box], ratio, colors.accent);
    }
  }
}

/** One stroke for all the frames: a path of many rectangles costs less than many strokes. */
function outline(
  context: CanvasRenderingContext2D,
  frames: readonly Rect[],
  width: number,
  color: string,
  dash: readonly number[] = [],
): void {
  if (frames.length === 0) return;
  context.beginPath();
  for (const { x, y, width: w, height: h } of frames) context.rect(x, y, w, h);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}

function fillMark(
  context: CanvasRenderingContext2D,
  mark: Rect,
  ratio: number,
  { accent, halo }: OverlayColors,
): void {
  const radius = Math.min(mark.width, mark.height) / 2;
  context.beginPath();
  context.roundRect(mark.x, mark.y, mark.width, mark.height, radius);
  context.fillStyle = accent;
  context.fill();
  context.strokeStyle = halo;
  context.lineWidth = ratio;
  context.stroke();
}

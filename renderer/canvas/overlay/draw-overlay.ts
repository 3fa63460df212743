// Draws what lies on top of the board and never belongs to it: frames of the selection, the keyboard's cell, the
// marquee, and the mark where notes on their way would stand. Redrawn whole; it is little.
import { type Camera, intersects, type Rect } from '#shared/base/geometry';
import type { Theme } from '#shared/scene/theme';
import { areaOf, scaleOf, type Viewport, viewOf } from '../painter/pixel-rect';

export interface Overlay {
  readonly selected: readonly Rect[];
  readonly cell: Rect | null;
  readonly marquee: Rect | null;
  /** Where notes on their way would stand. */
  readonly mark: Rect | null;
}

/** Line widths and distances in CSS pixels: they do not grow with the zoom. */
const frameWidth = 2;
const frameGap = 2;
const haloWidth = 1;
const cellInset = 3;

/** `theme`: frames in its accent, with a thin line of its sheet around, so that they are seen on any paper. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  overlay: Overlay,
  camera: Camera,
  viewport: Viewport,
  { accent, sheet }: Theme,
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
    outline(context, [pixels(overlay.cell, -cellInset)], ratio, accent, [6 * ratio, 4 * ratio]);
  }
  const area = areaOf(view, scale);
  const frames = overlay.selected
    .filter((rect) => intersects(rect, area))
    .map((rect) => pixels(rect, frameGap));
  outline(context, frames, (frameWidth + 2 * haloWidth) * ratio, sheet);
  outline(context, frames, frameWidth * ratio, accent);
  if (overlay.mark !== null) {
    const { x, y, width, height } = pixels(overlay.mark, 0);
    context.beginPath();
    context.roundRect(x, y, width, height, Math.min(width, height) / 2);
    context.fillStyle = accent;
    context.fill();
    context.strokeStyle = sheet;
    context.lineWidth = ratio;
    context.stroke();
  }
  if (overlay.marquee !== null) {
    const box = pixels(overlay.marquee, 0);
    context.fillStyle = accent;
    context.globalAlpha = 0.12;
    context.fillRect(box.x, box.y, box.width, box.height);
    context.globalAlpha = 1;
    outline(context, [box], ratio, accent);
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

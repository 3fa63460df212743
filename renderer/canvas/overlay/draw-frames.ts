// Draws the frames of what is selected, on a canvas as large as the view. Redrawn whole: it is one path.
import { type Camera, intersects, type Rect } from '#shared/base/geometry';
import type { Theme } from '#shared/scene/theme';
import { areaOf, scaleOf, type Viewport, viewOf } from '../painter/pixel-rect';

/** CSS pixels: they do not grow with the zoom. */
const lineWidth = 2;
const distance = 2;
const haloWidth = 1;

/**
 * `theme`: frames in its accent, with a thin line of its sheet around, so that they are seen on any paper. `above`:
 * what lies on top of them, such as the labels of connectors.
 */
export function drawFrames(
  context: CanvasRenderingContext2D,
  selected: readonly Rect[],
  above: readonly Rect[],
  camera: Camera,
  viewport: Viewport,
  { accent, sheet }: Theme,
): void {
  const view = viewOf(camera, viewport);
  const scale = scaleOf(camera, viewport);
  const ratio = viewport.pixelRatio;
  const area = areaOf(view, scale);
  context.clearRect(0, 0, view.width, view.height);
  context.beginPath();
  for (const { x, y, width, height } of selected.filter((rect) => intersects(rect, area))) {
    const left = Math.round(x * scale - distance * ratio);
    const top = Math.round(y * scale - distance * ratio);
    const right = Math.round((x + width) * scale + distance * ratio);
    const bottom = Math.round((y + height) * scale + distance * ratio);
    context.rect(left - view.x, top - view.y, right - left, bottom - top);
  }
  context.lineWidth = (lineWidth + 2 * haloWidth) * ratio;
  context.strokeStyle = sheet;
  context.stroke();
  context.lineWidth = lineWidth * ratio;
  context.strokeStyle = accent;
  context.stroke();
  for (const { x, y, width, height } of above) {
    context.clearRect(
      Math.floor(x * scale) - view.x,
      Math.floor(y * scale) - view.y,
      Math.ceil(width * scale),
      Math.ceil(height * scale),
    );
  }
}

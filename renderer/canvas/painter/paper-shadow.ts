// The soft shadow of paper on the canvas: the rectangles every format draws, while they are large enough to be seen.
import { paperShadow } from '#shared/scene/paper-shadow';
import type { RectPrimitive } from '#shared/scene/primitives';

/** Below this scale (device pixels per unit) the shadow is narrower than a pixel and left out. */
const smallestScale = 0.4;

export function drawPaperShadow(
  context: CanvasRenderingContext2D,
  paper: RectPrimitive,
  scale: number,
): void {
  if (scale < smallestScale) return;
  for (const { x, y, width, height, radius = 0, fill = '', opacity = 1 } of paperShadow(paper)) {
    context.fillStyle = fill;
    context.globalAlpha = opacity;
    context.beginPath();
    context.roundRect(x, y, width, height, radius);
    context.fill();
  }
  context.globalAlpha = 1;
}

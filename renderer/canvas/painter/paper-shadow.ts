// The soft shadow of paper: a few translucent rounded rectangles, as the exporters draw it. Never a blur filter,
// which costs a software canvas many times more.
import type { RectPrimitive } from '#shared/scene/primitives';

/** Outermost first: grown by and moved down in board units. */
const layers = [
  { grow: 2.5, down: 2.5, opacity: 0.035 },
  { grow: 1.5, down: 2, opacity: 0.045 },
  { grow: 0.5, down: 1.25, opacity: 0.06 },
] as const;

/** Below this scale (device pixels per unit) the shadow is narrower than a pixel and left out. */
const smallestScale = 0.4;

export function drawPaperShadow(
  context: CanvasRenderingContext2D,
  paper: RectPrimitive,
  scale: number,
): void {
  if (scale < smallestScale) return;
  context.fillStyle = '#1f2328';
  for (const { grow, down, opacity } of layers) {
    context.globalAlpha = opacity;
    context.beginPath();
    context.roundRect(
      paper.x - grow,
      paper.y - grow + down,
      paper.width + 2 * grow,
      paper.height + 2 * grow,
      (paper.radius ?? 0) + grow,
    );
    context.fill();
  }
  context.globalAlpha = 1;
}

// The soft shadow of a paper note: a few translucent rounded rectangles under it, the same in every format.
// Never a blur filter or a soft mask: those cost viewers and printers many times more.
import type { RectPrimitive } from './primitives';

interface ShadowLayer {
  /** Board units the rectangle is grown by on every side. */
  readonly grow: number;
  /** Board units it is moved down. */
  readonly down: number;
  readonly opacity: number;
}

const layers: readonly ShadowLayer[] = [
  { grow: 2.5, down: 2.5, opacity: 0.035 },
  { grow: 1.5, down: 2, opacity: 0.045 },
  { grow: 0.5, down: 1.25, opacity: 0.06 },
];

const shadowColour = '#1f2328';

/** The rectangles to draw under `note`, outermost first. */
export function paperShadow(note: RectPrimitive): readonly RectPrimitive[] {
  return layers.map(({ grow, down, opacity }) => ({
    kind: 'rect',
    x: note.x - grow,
    y: note.y - grow + down,
    width: note.width + 2 * grow,
    height: note.height + 2 * grow,
    radius: (note.radius ?? 0) + grow,
    fill: shadowColour,
    opacity,
  }));
}

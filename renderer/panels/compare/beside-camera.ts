// The cameras of two boards one above the other: moved across together, so that the same stages stand above each other,
// up and down each for itself. Pure.
import type { Camera, Rect } from '#shared/base/geometry';
import { type Anchor, alignedPlace } from './aligned-stages';

/** `x` is the left end of the view of the board below; `tops` are those of the upper and the lower one. */
export interface BesideCamera {
  readonly zoom: number;
  readonly x: number;
  readonly tops: readonly [upper: number, lower: number];
}

const [least, most] = [0.08, 2] as const;
/** Near the left end of the view the boards stand exactly above each other: CSS pixels. */
const aligned = 240;

/** Both boards from their beginning, at the height of a pane. */
export function besideStart(upper: Rect, lower: Rect, paneHeight: number): BesideCamera {
  const zoom = Math.min(1, Math.max(0.3, paneHeight / Math.max(upper.height, lower.height)));
  return { zoom, x: lower.x, tops: [upper.y, lower.y] };
}

/** `anchors` lead from the lower board to the upper one. */
export function besideCameras(
  { zoom, x, tops }: BesideCamera,
  anchors: readonly Anchor[],
): readonly [upper: Camera, lower: Camera] {
  const eye = aligned / zoom;
  return [
    { x: alignedPlace(anchors, x + eye) - eye, y: tops[0], zoom },
    { x, y: tops[1], zoom },
  ];
}

/** Moved by CSS pixels; `pane` alone goes up or down. */
export function panned(camera: BesideCamera, pane: 0 | 1, dx: number, dy: number): BesideCamera {
  const tops: [number, number] = [...camera.tops];
  tops[pane] += dy / camera.zoom;
  return { ...camera, x: camera.x + dx / camera.zoom, tops };
}

/** Larger or smaller about a point of the panes in CSS pixels from their corner. */
export function zoomedAt(camera: BesideCamera, factor: number, at: { x: number; y: number }): BesideCamera {
  const zoom = Math.min(most, Math.max(least, camera.zoom * factor));
  const shift = 1 / camera.zoom - 1 / zoom;
  const [upper, lower] = camera.tops;
  return { zoom, x: camera.x + at.x * shift, tops: [upper + at.y * shift, lower + at.y * shift] };
}

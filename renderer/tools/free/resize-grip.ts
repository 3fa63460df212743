// The grips of one selected thing: eight on the border of a box, one at each end of an arrow. Where they are on the screen,
// and which one a pointer is on; drawing them is the overlay's.
import {
  type BoardPoint,
  bottom,
  type Camera,
  type Rect,
  right,
  type ScreenPoint,
  toScreen,
} from '#shared/base/geometry';
import type { Pointer } from '../tool-input';

/** Which sides of the box follow the pointer; for an arrow, which end. */
const boxGrips = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
export type BoxGrip = (typeof boxGrips)[number];
export type Grip = BoxGrip | 'start' | 'end';

export interface PlacedGrip {
  readonly grip: Grip;
  readonly at: ScreenPoint;
}

/** CSS pixels around its middle in which a grip is hit. */
const reach: Readonly<Record<Pointer['by'], number>> = { mouse: 7, pen: 10, touch: 18 };
/** Where a side is shorter on the screen than this, in CSS pixels, it has grips at its ends alone. */
const shortest = 56;

export function boxGripsOf(box: Rect, camera: Camera): readonly PlacedGrip[] {
  const { x: left, y: top } = toScreen(camera, box);
  const { x: end, y: low } = toScreen(camera, { x: right(box), y: bottom(box) });
  const [middleX, middleY] = [(left + end) / 2, (top + low) / 2];
  const place: Readonly<Record<BoxGrip, ScreenPoint>> = {
    nw: { x: left, y: top },
    n: { x: middleX, y: top },
    ne: { x: end, y: top },
    e: { x: end, y: middleY },
    se: { x: end, y: low },
    s: { x: middleX, y: low },
    sw: { x: left, y: low },
    w: { x: left, y: middleY },
  };
  const shown = boxGrips.filter((grip) => {
    if (grip === 'n' || grip === 's') return end - left >= shortest;
    return grip === 'e' || grip === 'w' ? low - top >= shortest : true;
  });
  return shown.map((grip) => ({ grip, at: place[grip] }));
}

export const arrowGripsOf = (
  [start, end]: readonly [BoardPoint, BoardPoint],
  camera: Camera,
): readonly PlacedGrip[] => [
  { grip: 'start', at: toScreen(camera, start) },
  { grip: 'end', at: toScreen(camera, end) },
];

/** The grip under the pointer; the nearest of several. */
export function gripAt(grips: readonly PlacedGrip[], { at, by }: Pick<Pointer, 'at' | 'by'>): Grip | null {
  const near = grips
    .map(({ grip, at: { x, y } }) => ({ grip, away: Math.hypot(x - at.x, y - at.y) }))
    .filter(({ away }) => away <= reach[by])
    .sort((a, b) => a.away - b.away);
  return near[0]?.grip ?? null;
}

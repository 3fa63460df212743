// Where a window opens: where it stood last on the displays there are now, and always with its title bar in
// reach. Pure: displays and memory come in, a rectangle goes out.
import type { Rectangle } from 'electron';

/** How a window stood on one arrangement of displays. */
export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

const usualSize = { width: 1440, height: 900 } as const;
export const leastSize = { width: 800, height: 560 } as const;
/** How much of the title bar must be reachable, in pixels. */
const grip = { width: 160, height: 32 } as const;
/** The shift of each further window, so that none hides another. */
const cascade = 32;

/** Names an arrangement of displays, so that a desk with a projector is remembered beside one without. */
export const displaysKey = (workAreas: readonly Rectangle[]): string =>
  workAreas
    .map(({ x, y, width, height }) => `${width}x${height}@${x},${y}`)
    .sort()
    .join(' ');

/**
 * The place of a new window. `saved` counts only while its title bar is in reach on one of the work areas (the
 * first is the primary display's); `others` are the windows already open.
 */
export function placeWindow(
  saved: WindowPlace | undefined,
  workAreas: readonly Rectangle[],
  others: readonly Rectangle[],
): WindowPlace {
  const home = workAreas.find((area) => saved !== undefined && gripInside(saved.bounds, area));
  const area = home ?? workAreas[0] ?? { x: 0, y: 0, ...usualSize };
  const wanted = within(saved?.bounds ?? area, area);
  // Made smaller, a window at the edge may lose its grip.
  const bounds = home !== undefined && gripInside(wanted, home) ? wanted : centred(area);
  return { bounds: besideOthers(bounds, area, others), maximized: saved?.maximized ?? false };
}

function gripInside(bounds: Rectangle, area: Rectangle): boolean {
  const seen = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const top = bounds.y >= area.y && bounds.y + grip.height <= area.y + area.height;
  return top && seen >= grip.width;
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(usualSize.width, area.width);
  const height = Math.min(usualSize.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

/** Not larger than the display, and not smaller than a window may be. */
const within = (bounds: Rectangle, area: Rectangle): Rectangle => ({
  x: bounds.x,
  y: bounds.y,
  width: Math.max(leastSize.width, Math.min(bounds.width, area.width)),
  height: Math.max(leastSize.height, Math.min(bounds.height, area.height)),
});

function besideOthers(bounds: Rectangle, area: Rectangle, others: readonly Rectangle[]): Rectangle {
  let moved = bounds;
  while (others.some((other) => other.x === moved.x && other.y === moved.y)) {
    const next = { ...moved, x: moved.x + cascade, y: moved.y + cascade };
    if (!gripInside(next, area)) return moved;
    moved = next;
  }
  return moved;
}

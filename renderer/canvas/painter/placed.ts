// Pictures that are not drawn again while the camera zooms: the compositor lays them where the camera sees them.

/** Where a picture lies in the view: its corner in device pixels, and how many of them one of its pixels takes. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export const asItIs: Placed = { x: 0, y: 0, ratio: 1 };

export interface PlacedPicture {
  readonly canvas: HTMLCanvasElement;
  readonly at: Placed;
}

/**
 * Lays a canvas there; its style gives it the size of its pixels. Only while it is not as it is does it get a layer of its
 * own, which costs every frame of a pan a little.
 */
export function lay({ style }: HTMLCanvasElement, { x, y, ratio }: Placed, pixelRatio: number): void {
  const still = x === 0 && y === 0 && ratio === 1;
  style.transformOrigin = '0 0';
  style.willChange = still ? '' : 'transform';
  style.transform = still ? '' : `translate(${x / pixelRatio}px, ${y / pixelRatio}px) scale(${ratio})`;
}

// Scrolls a box so that a cell of what it holds is in sight, beside what stands still at its top and left.

/** In rem, from the top left of all that can be scrolled; `pinned`: what covers the edges. */
interface CellBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly pinned: { readonly top: number; readonly left: number };
}

const shift = (from: number, size: number, cover: number, room: number, now: number): number => {
  if (from - cover < now) return Math.max(0, from - cover);
  return from + size > now + room ? from + size - room : now;
};

export function showCell(box: HTMLElement, { top, left, width, height, pinned }: CellBox): void {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  box.scrollTop = shift(top * rem, height * rem, pinned.top * rem, box.clientHeight, box.scrollTop);
  box.scrollLeft = shift(left * rem, width * rem, pinned.left * rem, box.clientWidth, box.scrollLeft);
}

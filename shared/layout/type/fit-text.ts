// Chooses the type size of a note: as large as its paper takes. A note that is too full keeps the smallest size and
// grows downwards; nothing is ever cut off.
import type { FontFace } from '../../base/font-face';
import type { Line } from './break-lines';
import { lineHeightOf } from './line-box';
import type { LineBreaker } from './line-breaker';

/** The inner box of a note, in board units, and the type sizes it may use, largest first. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly face: FontFace;
  readonly sizes: readonly [number, ...number[]];
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly Line[];
  readonly lineHeight: number;
  /** Height of all lines; more than the box's when even the smallest size is too large. */
  readonly height: number;
}

/** The text at the largest size at which it fits with no word cut; at the smallest size when there is none. */
export function fitText(text: string, box: TextBox, lineBreaker: LineBreaker): FittedText {
  const [first, ...smaller] = box.sizes;
  let fitted = atSize(first);
  for (const size of smaller) {
    if (fitted.height <= box.height && !fitted.lines.some((line) => line.cutsWord)) break;
    fitted = atSize(size);
  }
  return fitted;

  function atSize(size: number): FittedText {
    const lines = lineBreaker(text, { face: box.face, size, maxWidth: box.width });
    const lineHeight = lineHeightOf(size);
    return { size, lines, lineHeight, height: lines.length * lineHeight };
  }
}

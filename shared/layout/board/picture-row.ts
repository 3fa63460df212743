// How new pictures lie beside each other: each in its own proportions, about two notes wide, never larger than it is.
import { type BoardPoint, type Rect, rect } from '../../base/geometry';
import { gap, picture } from './measures';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a picture of so many pixels first is on the board, in whole units: within a square of the usual width. */
export function usualSize({ width, height }: Size): Size {
  const share = Math.min(1, picture.usual / width, picture.usual / height);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

/** Their areas, tops in one line; the first has its middle at the point. */
export function pictureRow(sizes: readonly Size[], middle: BoardPoint): readonly Rect[] {
  const [first] = sizes.map(usualSize);
  if (first === undefined) return [];
  const top = Math.round(middle.y - first.height / 2);
  let left = Math.round(middle.x - first.width / 2);
  return sizes.map((size) => {
    const { width, height } = usualSize(size);
    const area = rect(left, top, width, height);
    left += width + gap;
    return area;
  });
}

// A box after one of its grips was pulled: the sides that the grip holds follow, the others stay. It never turns over and
// never gets smaller than its least. Pure.
import { type BoardPoint, bottom, type Rect, rect, right } from '#shared/base/geometry';
import type { BoxGrip } from './resize-grip';

export interface Least {
  readonly width: number;
  readonly height: number;
}

/** `at`: where the grip was pulled to; `even`: width and height keep their proportion. */
export function resizedBox(box: Rect, grip: BoxGrip, at: BoardPoint, even: boolean, least: Least): Rect {
  const [west, north] = [grip.includes('w'), grip.includes('n')];
  const [moves, rises] = [west || grip.includes('e'), north || grip.includes('s')];
  let width = !moves ? box.width : west ? right(box) - at.x : at.x - box.x;
  let height = !rises ? box.height : north ? bottom(box) - at.y : at.y - box.y;
  width = Math.max(least.width, width);
  height = Math.max(least.height, height);
  if (even) {
    const [wider, higher] = [width / box.width, height / box.height];
    // A corner follows the axis that was pulled farther; a side takes the other axis along.
    const scale = Math.max(
      moves && rises ? Math.max(wider, higher) : moves ? wider : higher,
      least.width / box.width,
      least.height / box.height,
    );
    [width, height] = [box.width * scale, box.height * scale];
  }
  const x = west ? right(box) - width : box.x;
  const y = north ? bottom(box) - height : box.y;
  return rect(x, y, width, height);
}

/** The end of an arrow after it was pulled; `even`: in steps of 15° about the other end. */
export function pulledEnd(fixed: BoardPoint, at: BoardPoint, even: boolean): BoardPoint {
  if (!even) return at;
  const step = Math.PI / 12;
  const length = Math.hypot(at.x - fixed.x, at.y - fixed.y);
  const angle = Math.round(Math.atan2(at.y - fixed.y, at.x - fixed.x) / step) * step;
  return { x: fixed.x + length * Math.cos(angle), y: fixed.y + length * Math.sin(angle) };
}

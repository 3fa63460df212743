// A thing held by one of its grips: what it was when it was taken, and what it is while the grip is pulled. Pure.
import type { BoardPoint, Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoxGrip, Grip } from './resize-grip';
import { type Least, pulledEnd, resizedBox } from './resized-box';

/** The box of a thing, or the two ends of an arrow, in board units. */
export type Shape = { readonly box: Rect } | { readonly ends: readonly [BoardPoint, BoardPoint] };

export interface Gripped {
  readonly id: Id;
  readonly grip: Grip;
  readonly shape: Shape;
  readonly least: Least;
  /** Its corners keep its proportion unless Shift is held: a picture. */
  readonly even: boolean;
}

const isCorner = (grip: Grip): boolean => grip.length === 2;

/** Its shape with the grip pulled to a point; `shift` keeps the proportion, or for a picture lets go of it. */
export function pulled({ grip, shape, least, even }: Gripped, at: BoardPoint, shift: boolean): Shape {
  if ('ends' in shape) {
    const [start, end] = shape.ends;
    return grip === 'start'
      ? { ends: [pulledEnd(end, at, shift), end] }
      : { ends: [start, pulledEnd(start, at, shift)] };
  }
  const keeps = isCorner(grip) && even ? !shift : shift;
  return { box: resizedBox(shape.box, grip as BoxGrip, at, keeps, least) };
}

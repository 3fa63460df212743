// Small filled figures by their corners in a square of −1 … 1: signs on cards, marks on curves.
import type { PathSegment } from '../primitives';

export type Corner = readonly [x: number, y: number];

export interface FigurePlace {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  /** From edge to edge, in board units. */
  readonly size: number;
}

/** The outline of the figure about a place. */
export function figure(corners: readonly Corner[], { x, y, size }: FigurePlace): PathSegment[] {
  const half = size / 2;
  return [
    ...corners.map(([dx, dy], at): PathSegment => [at === 0 ? 'M' : 'L', x + dx * half, y + dy * half]),
    ['Z'],
  ];
}

/** A regular polygon with a corner on top; `turn` in corners. */
export const polygon = (corners: number, turn = 0): readonly Corner[] =>
  Array.from({ length: corners }, (_, at) => {
    const angle = ((at + turn) * 2 * Math.PI) / corners - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });

/** As good as a circle at the sizes of marks. */
export const disc = polygon(24);

/** A star of five points; `inner`: how far its inner corners reach. */
export const star = (inner: number): readonly Corner[] =>
  polygon(10).map(([x, y], at) => (at % 2 === 0 ? ([x, y] as const) : ([x * inner, y * inner] as const)));

export const triangleUp: readonly Corner[] = [
  [0, -0.9],
  [1, 0.85],
  [-1, 0.85],
];
export const triangleDown: readonly Corner[] = triangleUp.map(([x, y]) => [x, -y] as const);

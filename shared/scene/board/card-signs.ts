// The small signs on the cards of touchpoints. Each says by its shape what it means; colour only repeats it.
import type { PathPrimitive, PathSegment } from '../primitives';
import { type Corner, type FigurePlace, figure, star, triangleDown, triangleUp } from './figure';

const lines: readonly Corner[] = [
  [-0.9, -0.6],
  [0.9, -0.6],
  [0.9, -0.2],
  [-0.9, -0.2],
];

/** A triangle up for better than expected, down for worse, two even lines for neither. */
export const gapSign = (gap: number, place: FigurePlace, fill: string): PathPrimitive => ({
  kind: 'path',
  segments:
    gap === 0
      ? [
          ...figure(lines, place),
          ...figure(
            lines.map(([x, y]) => [x, -y] as const),
            place,
          ),
        ]
      : figure(gap > 0 ? triangleUp : triangleDown, place),
  fill,
});

/** A moment of truth. */
export const starSign = (place: FigurePlace, fill: string): PathPrimitive => ({
  kind: 'path',
  segments: figure(star(0.42), place),
  fill,
});

/** Strokes in a square of −1 … 1 about the middle, each from point to point. */
const strokes = (
  lines: readonly (readonly Corner[])[],
  { x, y, size }: FigurePlace,
  stroke: string,
): PathPrimitive => ({
  kind: 'path',
  segments: lines.flatMap((line) =>
    line.map(([dx, dy], at): PathSegment => [at === 0 ? 'M' : 'L', x + (dx * size) / 2, y + (dy * size) / 2]),
  ),
  stroke,
  strokeWidth: size / 8,
  round: true,
});

/** Sand glass: it takes too long. */
export const bottleneckSign = (place: FigurePlace, stroke: string): PathPrimitive =>
  strokes(
    [
      [
        [-0.8, -1],
        [0.8, -1],
        [-0.8, 1],
        [0.8, 1],
        [-0.8, -1],
      ],
    ],
    place,
    stroke,
  );

/** An hour of a clock. */
export const timeSign = (place: FigurePlace, stroke: string): PathPrimitive => {
  const round = Array.from({ length: 17 }, (_, at): Corner => {
    const angle = (at * Math.PI) / 8;
    return [0.95 * Math.cos(angle), 0.95 * Math.sin(angle)];
  });
  return strokes(
    [
      round,
      [
        [0, -0.55],
        [0, 0],
        [0.4, 0.25],
      ],
    ],
    place,
    stroke,
  );
};

/** There and back: something changes hands. */
export const transactionSign = (place: FigurePlace, stroke: string): PathPrimitive =>
  strokes(
    [
      [
        [-1, -0.4],
        [1, -0.4],
        [0.5, -0.9],
      ],
      [
        [1, 0.4],
        [-1, 0.4],
        [-0.5, 0.9],
      ],
    ],
    place,
    stroke,
  );

/** An empty place where somebody should be. */
export const nobodySign = (place: FigurePlace, stroke: string): PathPrimitive =>
  strokes(
    [
      [
        [-0.8, -0.8],
        [0.8, 0.8],
      ],
      [
        [0.8, -0.8],
        [-0.8, 0.8],
      ],
    ],
    place,
    stroke,
  );

/** What is not known. */
export const questionSign = (place: FigurePlace, stroke: string): PathPrimitive =>
  strokes(
    [
      [
        [-0.5, -0.55],
        [-0.3, -0.9],
        [0.3, -0.9],
        [0.55, -0.5],
        [0.3, -0.1],
        [0, 0.1],
        [0, 0.4],
      ],
      [
        [0, 0.9],
        [0.02, 0.9],
      ],
    ],
    place,
    stroke,
  );

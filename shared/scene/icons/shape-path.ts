// A shape as the text of an SVG path (absolute M, L, C, Z) → strokes of the display list.
import type { PathPrimitive, PathSegment } from '../primitives';

/** The side of the box the shapes are drawn in. */
export const iconBox = 24;

/** A square whose top left corner is x, y. */
export interface ShapePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly stroke: string;
}

const traced = new Map<string, readonly PathSegment[]>();

function segmentsOf(shape: string): readonly PathSegment[] {
  const known = traced.get(shape);
  if (known !== undefined) return known;
  const segments = (shape.match(/[A-Z][^A-Z]*/g) ?? []).map((command) => {
    const numbers = command.slice(1).split(' ').map(Number);
    return (command === 'Z' ? ['Z'] : [command[0], ...numbers]) as unknown as PathSegment;
  });
  traced.set(shape, segments);
  return segments;
}

/** The shape drawn with strokes of one twelfth of its side. Remembers what it traced: give it shapes of the program only. */
export function shapePath(shape: string, { x, y, size, stroke }: ShapePlace): PathPrimitive {
  const scale = size / iconBox;
  const segments = segmentsOf(shape).map(([kind, ...numbers]) => {
    return [
      kind,
      ...numbers.map((value, at) => (at % 2 === 0 ? x : y) + value * scale),
    ] as unknown as PathSegment;
  });
  return { kind: 'path', segments, stroke, strokeWidth: size / 12, round: true };
}

// Scenes of a few things, for tests that look at one of them closely.
import type { FontFace } from '#shared/base/font-face';
import { rect, union } from '#shared/base/geometry';
import type { Primitive, Scene } from '#shared/scene/primitives';
import { lineMeasure, textLine } from './synthetic-scene';

const measure = lineMeasure();

/** A scene of one item that holds the primitives, 400 × 200 units or more. */
export function sceneOf(...primitives: readonly Primitive[]): Scene {
  const bounds = primitives.map(boxOf).reduce(union, rect(0, 0, 400, 200));
  return { bounds, background: '#ffffff', items: [{ key: 'only', bounds, primitives }] };
}

/** Finished lines of 14 units one below another. */
export const linesScene = (lines: readonly string[], face: FontFace = 'regular'): Scene =>
  sceneOf(...lines.map((text, i) => textLine(text, 10, 24 + i * 22, face, 14, measure)));

function boxOf(primitive: Primitive) {
  switch (primitive.kind) {
    case 'text':
      return rect(primitive.x, primitive.baseline - 20, primitive.width, 30);
    case 'emoji':
      return rect(primitive.x, primitive.y, primitive.size, primitive.size);
    case 'rect':
    case 'image':
      return rect(primitive.x, primitive.y, primitive.width, primitive.height);
    case 'path':
      return rect(0, 0, 1, 1);
  }
}

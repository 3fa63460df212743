// How small the smallest type of a scene is. Below 6 pt a poster cannot be read from where people stand.
import type { Scene } from '../primitives';

/** Type below this many points on paper is warned about. */
export const readableTypePt = 6;

/** The smallest type size in board units, or undefined for a scene without text. */
export function smallestTypeSize(scene: Scene): number | undefined {
  let smallest = Number.POSITIVE_INFINITY;
  for (const item of scene.items) {
    for (const primitive of item.primitives) {
      if (primitive.kind === 'text' && primitive.size < smallest) smallest = primitive.size;
    }
  }
  return Number.isFinite(smallest) ? smallest : undefined;
}

// The board as it is printed and exported: without a free area in which nothing lies. All else is the scene of the screen.
import type { BoardLayout } from '../layout/board';
import { freeKey } from './board/grid-items';
import type { Scene } from './primitives';

export function posterOf(scene: Scene, { content, bounds }: BoardLayout): Scene {
  const whole = content.height === bounds.height;
  const { background } = scene;
  const items = whole ? scene.items : scene.items.filter(({ key }) => key !== freeKey);
  return { background, bounds: content, items };
}

// Says which areas of the board look different between two scenes, by the identity of their items alone:
// an untouched record keeps its item, so nothing is compared deeply.
import type { Rect } from '#shared/base/geometry';
import type { Scene, SceneItem } from '#shared/scene/primitives';
import { onScreen } from './on-screen';

/**
 * The bounds, each once, of every item that is in only one of the two lists. The order of items is taken to matter only
 * for items that changed: what overlaps on a board is furniture below and notes above.
 */
export function changedAreas(before: readonly SceneItem[], after: readonly SceneItem[]): Rect[] {
  const shared = Math.min(before.length, after.length);
  let start = 0;
  while (start < shared && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shared - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const old = new Set(before.slice(start, before.length - tail));
  const areas = new Map<string, Rect>();
  const add = (item: SceneItem): void => {
    const bounds = onScreen(item);
    areas.set(`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`, bounds);
  };
  for (let at = start; at < after.length - tail; at++) {
    const item = after[at];
    if (item !== undefined && !old.delete(item)) add(item);
  }
  old.forEach(add);
  return [...areas.values()];
}

/** True when nothing of the old picture can stand: another board or another theme. */
export const isOtherPicture = (before: Scene, after: Scene): boolean =>
  before.background !== after.background || before.items.length === 0;

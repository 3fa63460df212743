// The scene without some of its items: what is on its way is drawn on the overlay and left out of the kept picture.
import type { Id } from '#shared/base/id';
import type { Scene } from '#shared/scene/primitives';

/** The same scene and set of ids give the same answer, so that nothing is repainted. */
export function sceneWithout(): (scene: Scene, ids: ReadonlySet<Id>) => Scene {
  let last: { scene: Scene; ids: ReadonlySet<Id>; rest: Scene } | null = null;
  return (scene, ids) => {
    if (last?.scene !== scene || last.ids !== ids) {
      last = { scene, ids, rest: { ...scene, items: scene.items.filter((item) => !ids.has(item.key)) } };
    }
    return last.rest;
  };
}

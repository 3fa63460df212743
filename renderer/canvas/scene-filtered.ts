// The scene as a filter shows it: hidden items are not in it, dimmed ones are faint. All others are the very
// same objects, so that only what changed is painted again.
import type { Id } from '#shared/base/id';
import type { Primitive, Scene, SceneItem } from '#shared/scene/primitives';

/** How much of a paper the veil covers, and of a line is left: what is dimmed is still there, of its own colour. */
const veilOpacity = 0.8;
const lineOpacity = 0.3;

/** A note under a veil, or a thinned line. Its primitives are made when a painter asks, as those of the note itself. */
class DimmedItem implements SceneItem {
  readonly key: string;
  readonly bounds: SceneItem['bounds'];
  readonly #item: SceneItem;
  readonly #veil: string;

  constructor(item: SceneItem, veil: string) {
    this.key = item.key;
    this.bounds = item.bounds;
    this.#item = item;
    this.#veil = veil;
  }

  get primitives(): readonly Primitive[] {
    const { primitives } = this.#item;
    const [paper] = primitives;
    if (paper?.kind !== 'rect') return primitives.map(thinned);
    const { x, y, width, height, radius = 0 } = paper;
    const veil = { x, y, width, height, radius, fill: this.#veil, opacity: veilOpacity } as const;
    return [{ ...paper, shadow: false }, ...primitives.slice(1), { kind: 'rect', ...veil }];
  }
}

const thinned = (primitive: Primitive): Primitive =>
  primitive.kind === 'path' || primitive.kind === 'text'
    ? { ...primitive, opacity: (primitive.opacity ?? 1) * lineOpacity }
    : primitive;

export interface FilterLook {
  readonly dimmed: ReadonlySet<Id>;
  readonly hidden: ReadonlySet<Id>;
  /** The colour of the veil: that of the sheet below. */
  readonly veil: string;
}

/** The same scene and look give the same answer, and the same item the same dimmed one. */
export function sceneFiltered(): (scene: Scene, look: FilterLook) => Scene {
  let last: { scene: Scene; look: FilterLook; filtered: Scene } | null = null;
  const dimmedOf = new WeakMap<SceneItem, SceneItem>();
  const dim = (item: SceneItem, veil: string): SceneItem => {
    const known = dimmedOf.get(item);
    if (known !== undefined) return known;
    const dimmed = new DimmedItem(item, veil);
    dimmedOf.set(item, dimmed);
    return dimmed;
  };
  return (scene, look) => {
    const { dimmed, hidden, veil } = look;
    if (dimmed.size === 0 && hidden.size === 0) return scene;
    const same = last?.look.dimmed === dimmed && last.look.hidden === hidden && last.look.veil === veil;
    if (last?.scene !== scene || !same) {
      const shown = hidden.size === 0 ? scene.items : scene.items.filter(({ key }) => !hidden.has(key));
      const items = shown.map((item) => (dimmed.has(item.key) ? dim(item, veil) : item));
      last = { scene, look, filtered: { ...scene, items } };
    }
    return last.filtered;
  };
}

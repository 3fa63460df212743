// Lays things of the free area right above another, or below all: what lies higher hides what lies lower. Frames stay
// below all other things whatever their key says.
import type { Id } from '../../base/id';
import { keysBetween } from '../../base/order-key';
import { ok } from '../../base/result';
import { findLying, lyingOn } from '../../model/lying';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeItems } from '../rules/can-change-items';

export interface RestackItems {
  readonly ids: readonly Id[];
  /** Right above this one; null: below all. */
  readonly aboveId: Id | null;
}

export const restackItems: Command<RestackItems> = {
  name: 'restack-items',
  plan(project, { ids, aboveId }) {
    const moving = new Set(ids);
    const mapId = ids.map((id) => findLying(project, id)?.mapId).find((id) => id !== undefined);
    if (mapId === undefined) return refused('gone');
    if (!canChangeItems(project, ids)) return refused('note-locked');
    const pile = lyingOn(project, mapId);
    // They keep their order among each other.
    const things = pile.filter(({ id }) => moving.has(id));
    const staying = pile.filter(({ id }) => !moving.has(id));
    const below = aboveId === null ? -1 : staying.findIndex(({ id }) => id === aboveId);
    if (aboveId !== null && below === -1) return refused('gone');
    const keys = keysBetween(staying[below]?.order ?? null, staying[below + 1]?.order ?? null, things.length);
    return ok(diffOf(things.map((thing, at) => updating(thing, { order: keys[at] as string }))));
  },
};

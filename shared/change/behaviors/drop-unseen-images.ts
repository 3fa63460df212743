// Whenever the last thing that showed an image goes, or shows another one, the image goes: nobody could see it any more,
// and its content would stay in the file for ever. Read off the declarations of the fields.
import type { Id } from '../../base/id';
import { fieldOf, referencesTo } from '../../model/records';
import type { Behavior } from '../behavior';
import { diffOf, removing } from '../build-diff';
import { type Change, typeOf } from '../diff';

const shownBy = referencesTo.get('image') ?? [];

/** The ids of images that the change may have left alone. */
function letGo(change: Change): readonly unknown[] {
  if (change.kind === 'add') return [];
  const type = typeOf(change);
  const fields = shownBy.filter((reference) => reference.type === type).map(({ field }) => field);
  return fields.map((field) =>
    change.kind === 'update' ? change.before[field] : fieldOf(change.record, field),
  );
}

export const dropUnseenImages: Behavior = ({ after, diff }) => {
  const left = new Set([...diff.values()].flatMap(letGo));
  const images = [...left].flatMap((id) => after.image.get(id as Id) ?? []);
  if (images.length === 0) return new Map();
  const seen = new Set(
    shownBy.flatMap(({ type, field }) => [...after[type].values()].map((record) => fieldOf(record, field))),
  );
  return diffOf(images.filter(({ id }) => !seen.has(id)).map(removing));
};

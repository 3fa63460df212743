// Makes notes triggers of their map: what they say becomes the reason, and they go. Nothing is cut: a note that says more
// than a trigger holds is refused.
import { cleanLine } from '../../base/clean-text';
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { triggersOf } from '../../model/map-lists';
import { triggerTextLimit } from '../../model/records/trigger';
import { adding, diffOf, removing } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeItems } from '../rules/can-change-items';

export const turnIntoTriggers: Command<{ readonly ids: readonly Id[] }> = {
  name: 'turn-into-triggers',
  plan(project, { ids }, { newId }) {
    const notes = ids.flatMap((id) => project.note.get(id) ?? []);
    const [first] = notes;
    if (first === undefined) return refused('gone');
    if (!canChangeItems(project, ids)) return refused('note-locked');
    const { mapId } = first;
    if (notes.some((note) => note.mapId !== mapId)) return refused('other-map');
    const texts = notes.map(({ text }) => cleanLine(text));
    if (texts.some((text) => text.length > triggerTextLimit)) return refused('trigger-too-long');
    const orders = keysBefore(triggersOf(project, mapId), null, notes.length);
    const made = texts.map((text, at) =>
      adding('trigger', newId(), { mapId, text, order: orders[at] as string }),
    );
    return ok(diffOf([...notes.map(removing), ...made]));
  },
};

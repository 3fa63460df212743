// Adds a reason why customers came, before another or at the end.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { triggersOf } from '../../model/map-lists';
import type { TriggerKind } from '../../model/records/trigger';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';

export interface AddTrigger {
  readonly mapId: Id;
  readonly kind: TriggerKind;
  readonly text: string;
  /** Put before this trigger; null: at the end. */
  readonly beforeId: Id | null;
}

export const addTrigger: Command<AddTrigger> = {
  name: 'add-trigger',
  plan(project, { mapId, kind, text, beforeId }, { newId }) {
    if (!project.map.has(mapId)) return refused('gone');
    const [order] = keysBefore(triggersOf(project, mapId), beforeId, 1) as [string];
    const said = labelText(text, labelLimit('trigger'));
    return ok(diffOf([adding('trigger', newId(), { mapId, kind, text: said, order })]));
  },
};

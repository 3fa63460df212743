// Adds frames, texts and arrows, above all that lies on the map, in the order given. Drawings and pictures have commands
// of their own.
import type { Id } from '../../base/id';
import { keysBetween, type OrderKey } from '../../base/order-key';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { lyingOn } from '../../model/lying';
import type { Draft } from '../../model/record-type';
import type { RecordTypes } from '../../model/records';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { labelText } from '../label-text';
import { canAddLying } from '../rules/can-add-lying';
import { canBeNoteText } from '../rules/can-be-note-text';
import { canLieThere } from '../rules/can-lie-there';
import { placedWithin } from './placed-within';

type NewOf<T extends 'frame' | 'free_text' | 'arrow'> = { readonly type: T } & Omit<
  Draft<RecordTypes[T]>,
  'mapId' | 'order' | 'groupId' | 'x' | 'y'
> & { readonly x: number; readonly y: number };

/** Numbers in board units; they are rounded, and brought back from beyond the board. */
export type NewThing =
  | (NewOf<'frame'> & { readonly width: number; readonly height: number })
  | (NewOf<'free_text'> & { readonly width: number })
  | (NewOf<'arrow'> & { readonly endX: number; readonly endY: number });

export interface AddLying {
  readonly mapId: Id;
  readonly things: readonly NewThing[];
}

export const addLying: Command<AddLying> = {
  name: 'add-lying',
  plan(project, { mapId, things }, { newId }) {
    const places = things.map(({ stageId = null, laneId = null }) => ({ mapId, stageId, laneId }));
    if (!places.every((place) => canLieThere(project, place))) return refused('gone');
    if (!canAddLying(project, things.length)) return refused('can-add-lying');
    const keys = keysBetween(lyingOn(project, mapId).at(-1)?.order ?? null, null, things.length);
    const changes: Change[] = [];
    for (const [at, thing] of things.entries()) {
      const made = { ...thing, ...placedWithin(thing), mapId, order: keys[at] as OrderKey };
      if (made.type === 'free_text') {
        const text = canBeNoteText(made.text ?? '');
        if (!text.ok) return text;
        changes.push(adding('free_text', newId(), { ...made, text: text.value }));
      } else if (made.type === 'frame') {
        const name = labelText(made.name ?? '', labelLimit('frame'));
        changes.push(adding('frame', newId(), { ...made, name }));
      } else changes.push(adding('arrow', newId(), made));
    }
    return ok(diffOf(changes));
  },
};

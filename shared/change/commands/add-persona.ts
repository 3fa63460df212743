// Adds a persona for all maps of the file, at the end of their list or right after the one it is a copy of.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { personasOf } from '../../model/personas';
import { adding, diffOf } from '../build-diff';
import { cleanValues } from '../clean-values';
import { type Command, refused } from '../command';
import type { PersonaValues } from './edit-persona';

export interface AddPersona {
  readonly values: PersonaValues;
  /** The persona whose every field is taken over where `values` says nothing else. */
  readonly likeId?: Id;
}

export const addPersona: Command<AddPersona> = {
  name: 'add-persona',
  plan(project, { values, likeId }, { newId }) {
    if (values.channelIds?.some((id) => !project.channel.has(id))) return refused('gone');
    const clean = cleanValues('persona', values);
    if (!clean.ok) return clean;
    const personas = personasOf(project);
    const at = personas.findIndex(({ id }) => id === likeId);
    const [order] = keysBefore(personas, (at === -1 ? undefined : personas[at + 1]?.id) ?? null, 1) as [
      string,
    ];
    const { type: _type, id: _id, ...like } = personas[at] ?? { type: 'persona', id: '' };
    return ok(diffOf([adding('persona', newId(), { ...like, ...clean.value, order })]));
  },
};

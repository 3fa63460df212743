// Writes what is known, or supposed, of a persona. All maps it walks through see it at once.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import type { Persona } from '../../model/records/persona';
import { diffOf, updating } from '../build-diff';
import { cleanValues } from '../clean-values';
import { type Command, refused } from '../command';

export type PersonaValues = Partial<Omit<Persona, 'type' | 'id' | 'order' | 'imageId'>>;

export const editPersona: Command<{ readonly id: Id; readonly values: PersonaValues }> = {
  name: 'edit-persona',
  plan(project, { id, values }) {
    const persona = project.persona.get(id);
    if (persona === undefined || values.channelIds?.some((channel) => !project.channel.has(channel)))
      return refused('gone');
    const clean = cleanValues('persona', values);
    return clean.ok ? ok(diffOf([updating(persona, clean.value)])) : clean;
  },
};

// A text of a persona as a field in which it is typed.
import type { PersonaFinding, personaFindings } from '#shared/model/personas';
import type { Persona } from '#shared/model/records/persona';
import { writePersona } from '../../app/actions/persona-verbs';
import type { Typed } from '../typed/use-typed';

/** The fields of a persona that hold text. */
export type PersonaText =
  | 'name'
  | 'about'
  | Exclude<PersonaFinding, 'channelIds'>
  | (typeof personaFindings)[PersonaFinding];

export const personaField = (persona: Persona, field: PersonaText): Typed => ({
  place: `${persona.id}/${field}`,
  value: persona[field],
  keep: (text, gestureId) => writePersona(persona.id, { [field]: text }, { gestureId, quiet: true }),
});

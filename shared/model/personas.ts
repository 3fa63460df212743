// The personas of a file, which its maps share, and what of them is known and what only supposed.
import type { Id } from '../base/id';
import { inOrder, mapsOf, type Project } from './project';
import type { JourneyMap } from './records/map';
import type { Persona } from './records/persona';

/** In their order. */
export const personasOf = (project: Pick<Project, 'persona'>): Persona[] =>
  inOrder(project.persona, () => true);

/** The maps a persona walks through, in their order. */
export const mapsOfPersona = (project: Project, personaId: Id): JourneyMap[] =>
  mapsOf(project).filter((map) => map.personaId === personaId);

/** What may be known of a persona, each with the field that says from where. */
export const personaFindings = {
  quote: 'quoteEvidence',
  goals: 'goalsEvidence',
  pains: 'painsEvidence',
  expectations: 'expectationsEvidence',
  channelIds: 'channelsEvidence',
} as const satisfies Partial<Record<keyof Persona, keyof Persona>>;
export type PersonaFinding = keyof typeof personaFindings;

/** True where something is said and nothing says from where it is known. */
export const isHypothesis = (persona: Persona, finding: PersonaFinding): boolean =>
  persona[finding].length > 0 && persona[personaFindings[finding]] === '';

// Writes what a map says of itself: goal, scenario, persona, state, author, date, sources of evidence.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import type { JourneyMap } from '../../model/records/map';
import { diffOf, updating } from '../build-diff';
import { cleanValues } from '../clean-values';
import { type Command, refused } from '../command';

export type MapValues = Partial<
  Pick<JourneyMap, 'name' | 'goal' | 'scenario' | 'personaId' | 'state' | 'author' | 'date' | 'evidence'>
>;

export const editMap: Command<{ readonly id: Id; readonly values: MapValues }> = {
  name: 'edit-map',
  plan(project, { id, values }) {
    const map = project.map.get(id);
    if (map === undefined) return refused('gone');
    const { personaId } = values;
    if (typeof personaId === 'string' && !project.persona.has(personaId)) return refused('gone');
    const clean = cleanValues('map', values);
    return clean.ok ? ok(diffOf([updating(map, clean.value)])) : clean;
  },
};

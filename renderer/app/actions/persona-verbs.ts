// What can be done with a persona of the file, for its card and its menu.
import type { Id } from '#shared/base/id';
import type { Result } from '#shared/base/result';
import { addPersona } from '#shared/change/commands/add-persona';
import { editMap } from '#shared/change/commands/edit-map';
import { editPersona, type PersonaValues } from '#shared/change/commands/edit-persona';
import { removeItems } from '#shared/change/commands/remove-items';
import type { Diff } from '#shared/change/diff';
import { labelText } from '#shared/change/label-text';
import { mapsOfPersona } from '#shared/model/personas';
import { projectRecord } from '#shared/model/project';
import { type Persona, personaNameLimit } from '#shared/model/records/persona';
import { mapsText } from '#shared/text/maps-text';
import { personaText } from '#shared/text/persona-text';
import { addedIds } from '../../canvas/added-ids';
import { documentStore } from '../../state/document';
import { type Doing, execute } from '../../state/execute';
import { sessionStore } from '../../state/session';
import { sayUndoable } from './say-undoable';

const contentLanguage = () => projectRecord(documentStore.getState().project).language;

/** A new persona at the end of the list, nameless but for what a new one is called. Null where it was refused. */
export function makePersona(): Id | null {
  const name = personaText.newName[contentLanguage()];
  const added = execute(addPersona, { values: { name } });
  return added.ok ? ([...addedIds(added.value)][0] ?? null) : null;
}

export function copyPersona({ id, name }: Persona): Id | null {
  const copied = execute(addPersona, {
    // Of a name as long as they come the copy has no longer one: it is cut, as a map's is.
    values: { name: labelText(personaText.copyName[contentLanguage()](name), personaNameLimit) },
    likeId: id,
  });
  return copied.ok ? ([...addedIds(copied.value)][0] ?? null) : null;
}

export const writePersona = (id: Id, values: PersonaValues, doing: Doing = {}): Result<Diff> =>
  execute(editPersona, { id, values }, doing);

/** The persona walks through the map on the board; null: nobody does. */
export function assignPersona(personaId: Id | null): void {
  const { mapId } = documentStore.getState();
  if (mapId !== null) execute(editMap, { id: mapId, values: { personaId } });
}

/** Removes a persona, says how many maps are left without one, and offers it back. */
export function removePersona({ id, name }: Persona): void {
  const maps = mapsOfPersona(documentStore.getState().project, id).length;
  if (!execute(removeItems, { ids: [id] }).ok) return;
  const { language } = sessionStore.getState().preferences;
  sayUndoable(personaText.removed[language](name, maps), mapsText.restore[language]);
}

// What can be done with a map of the file, whichever one: for its menu in the list, for keys and for the palette.
import type { Id } from '#shared/base/id';
import { addMap } from '#shared/change/commands/add-map';
import { type DuplicateMap, duplicateMap } from '#shared/change/commands/duplicate-map';
import { removeItems } from '#shared/change/commands/remove-items';
import type { Diff } from '#shared/change/diff';
import { mapsOf, projectRecord } from '#shared/model/project';
import type { TypeName } from '#shared/model/records';
import type { JourneyMap } from '#shared/model/records/map';
import type { MapPlan } from '#shared/model/templates/map-plan';
import { copyNameText, mapRemovedText, mapsText } from '#shared/text/maps-text';
import { addedIds } from '../../canvas/added-ids';
import { documentStore, showMap } from '../../state/document';
import { execute } from '../../state/execute';
import { sessionStore } from '../../state/session';
import { announce } from '../../ui/announce';
import { sayUndoable } from './say-undoable';

const interfaceLanguage = () => sessionStore.getState().preferences.language;

export const shownMapRecord = (): JourneyMap | null => {
  const { project, mapId } = documentStore.getState();
  return (mapId === null ? undefined : project.map.get(mapId)) ?? null;
};

/** The map among what a diff adds. */
const mapAddedBy = (diff: Diff): Id | null => {
  const { map } = documentStore.getState().project;
  return [...addedIds(diff)].find((id) => map.has(id)) ?? null;
};

/** Puts a map on the board and says so: one looks elsewhere. */
export function goToMap(id: Id): void {
  const { project, mapId } = documentStore.getState();
  const map = project.map.get(id);
  if (map === undefined || id === mapId) return;
  showMap(id);
  announce(mapsText.nowShown[interfaceLanguage()](map.name));
}

/** A new map from a template behind the shown one; it comes onto the board. Its id, or null where it was refused. */
export function makeMap(plan: MapPlan): Id | null {
  const { project, mapId } = documentStore.getState();
  const { language } = projectRecord(project);
  const added = execute(addMap, { plan, language, afterId: mapId });
  const id = added.ok ? mapAddedBy(added.value) : null;
  if (id !== null) goToMap(id);
  return id;
}

function copyMap(args: DuplicateMap): Id | null {
  const copied = execute(duplicateMap, args);
  const id = copied.ok ? mapAddedBy(copied.value) : null;
  if (id !== null) goToMap(id);
  return id;
}

const copyNames = () => {
  const { language } = projectRecord(documentStore.getState().project);
  return {
    copy: copyNameText.copy[language],
    toBe: copyNameText.toBe[language],
    persona: copyNameText.persona[language],
  };
};

/** A copy beside its original; it comes onto the board. */
export const copyMapAsIs = ({ id, name }: JourneyMap): Id | null =>
  copyMap({ id, name: copyNames().copy(name), answers: true });

/** A copy to wish on: every answer of the original is where it begins. */
export const copyMapToBe = ({ id, name }: JourneyMap): Id | null =>
  copyMap({ id, name: copyNames().toBe(name), state: 'to-be', answers: true });

export function copyMapForPersona({ id, name }: JourneyMap, personaId: Id, answers: boolean): Id | null {
  const persona = documentStore.getState().project.persona.get(personaId);
  return copyMap({ id, name: copyNames().persona(name, persona?.name ?? ''), personaId, answers });
}

const countsOf = (diff: Diff): ReadonlyMap<TypeName, number> => {
  const counts = new Map<TypeName, number>();
  for (const change of diff.values()) {
    if (change.kind === 'remove') counts.set(change.record.type, (counts.get(change.record.type) ?? 0) + 1);
  }
  return counts;
};

/** Removes a map with all it holds, says what that was, and offers it back. */
export function removeMap({ id, name }: JourneyMap): void {
  const { project, mapId } = documentStore.getState();
  const maps = mapsOf(project);
  const at = maps.findIndex((map) => map.id === id);
  const removed = execute(removeItems, { ids: [id] });
  if (!removed.ok) return;
  const beside = maps[at + 1] ?? maps[at - 1];
  if (id === mapId && beside !== undefined) showMap(beside.id);
  const language = interfaceLanguage();
  const text = mapRemovedText(name, countsOf(removed.value), language);
  sayUndoable(text, mapsText.restore[language], () => goToMap(id));
}

// Copies a map with all that belongs to it; the copy stands right after it. Every copy of a map, stage, step and
// touchpoint knows its original, so that both can be compared for ever. A to-be map keeps what was answered, E and A:
// it is where the wish begins. What a workshop held on a map, votes, decisions and actions, stays with it alone.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapsOf, type Project } from '../../model/project';
import type { AnyRecord, TypeName } from '../../model/records';
import type { JourneyMap } from '../../model/records/map';
import { diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { copiedRecords } from '../copied-records';
import { labelText } from '../label-text';
import { canAddDrawings } from '../rules/can-add-drawings';
import { canAddLying } from '../rules/can-add-lying';
import { canAddNotes } from '../rules/can-add-notes';
import { canAddPictures } from '../rules/can-add-pictures';
import { canChangeStructure } from '../rules/can-change-structure';
import { idsByType, whatBelongsTo } from '../what-belongs';

export interface DuplicateMap {
  readonly id: Id;
  readonly name: string;
  /** Absent: that of the original. */
  readonly state?: JourneyMap['state'];
  /** Absent: that of the original. */
  readonly personaId?: Id | null;
  /** False leaves out what its persona said: the ratings, and the curve drawn by hand. */
  readonly answers: boolean;
}

/** What happened in the room, once. */
const ofTheWorkshop: ReadonlySet<TypeName> = new Set(['vote', 'vote_count', 'decision', 'action']);

/** The map first. */
function originals(project: Project, map: JourneyMap, answers: boolean): AnyRecord[] {
  const kept = [...whatBelongsTo(project, idsByType([map])).values()].filter(
    ({ type }) => !ofTheWorkshop.has(type) && (answers || type !== 'rating'),
  );
  return [map, ...kept];
}

/** The name of the first rule that such copies would break; null: none. */
function tooMuch(project: Project, copies: readonly AnyRecord[]): string | null {
  const count = (...types: readonly TypeName[]): number =>
    copies.filter(({ type }) => types.includes(type)).length;
  if (!canAddNotes(project, count('note'))) return 'can-add-notes';
  if (!canAddPictures(project, count('picture'))) return 'can-add-pictures';
  if (!canAddLying(project, count('frame', 'free_text', 'arrow'))) return 'can-add-lying';
  if (!canAddDrawings(project, count('drawing'))) return 'can-add-drawings';
  return null;
}

export const duplicateMap: Command<DuplicateMap> = {
  name: 'duplicate-map',
  plan(project, { id, name, state, personaId, answers }, { newId }) {
    const map = project.map.get(id);
    if (map === undefined) return refused('gone');
    if (typeof personaId === 'string' && !project.persona.has(personaId)) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const maps = mapsOf(project);
    const next = maps[maps.findIndex((other) => other.id === id) + 1];
    const [order] = keysBefore(maps, next?.id ?? null, 1) as [string];
    const copies = copiedRecords(originals(project, map, answers), newId);
    const broken = tooMuch(project, copies);
    if (broken !== null) return refused(broken);
    const records = copies.map((record): AnyRecord => {
      if (record.type === 'map') {
        return {
          ...record,
          order,
          name: labelText(name, labelLimit('map')),
          state: state ?? record.state,
          personaId: personaId === undefined ? record.personaId : personaId,
        };
      }
      return record.type === 'step' && !answers ? { ...record, manualEmotion: null } : record;
    });
    return ok(diffOf(records.map((record) => ({ kind: 'add', record }))));
  },
};

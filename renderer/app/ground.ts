// Where a person is on the map: what new parts stand beside.
import type { Id } from '#shared/base/id';
import { type MapStructure, mapStructure } from '#shared/model/map-structure';
import { documentStore } from '../state/document';
import { sessionStore } from '../state/session';
import { selectedPart } from './actions/selected';

export interface Ground {
  readonly mapId: Id;
  readonly structure: MapStructure;
  /** The stage and lane of what is selected, else of the keyboard's cell. */
  readonly stageId: Id | null;
  readonly laneId: Id | null;
}

/** Null without a map. */
export function ground(): Ground | null {
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return null;
  const { cell, selection } = sessionStore.getState();
  const [first] = selection;
  const note = first === undefined ? undefined : project.note.get(first);
  const part = selectedPart();
  const stageId = part?.type === 'stage' ? part.id : part?.type === 'step' ? part.stageId : null;
  return {
    mapId,
    structure: mapStructure(project, mapId),
    stageId: stageId ?? note?.stageId ?? cell?.stageId ?? null,
    laneId: (part?.type === 'lane' ? part.id : null) ?? note?.laneId ?? cell?.laneId ?? null,
  };
}

/** The one that follows in the row; null at its end, or without a place in it. */
export const following = (row: readonly { readonly id: Id }[], id: Id | null): Id | null =>
  id === null ? null : (row[row.findIndex((other) => other.id === id) + 1]?.id ?? null);

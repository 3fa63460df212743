// What the notes of a map can be filtered by: its lanes, the project's tags and people, and whether votes were counted.
import type { Id } from '../../base/id';
import { mapStructure } from '../../model/map-structure';
import { inOrder, type Project } from '../../model/project';
import { holdsNotes, type Lane } from '../../model/records/lane';
import type { Participant } from '../../model/records/participant';
import type { Tag } from '../../model/records/tag';

export interface FilterOffers {
  readonly lanes: readonly Lane[];
  readonly tags: readonly Tag[];
  readonly authors: readonly Participant[];
  /** A vote on this map is closed. */
  readonly voted: boolean;
}

const all = (): boolean => true;

/** Each list in its own order. */
export function filterOffers(project: Project, mapId: Id): FilterOffers {
  return {
    lanes: mapStructure(project, mapId).lanes.filter(({ kind }) => holdsNotes(kind)),
    tags: inOrder(project.tag, all),
    authors: inOrder(project.participant, all),
    voted: [...project.vote.values()].some((vote) => vote.mapId === mapId && vote.closedAt !== null),
  };
}

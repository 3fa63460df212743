// What the things that lie freely on the board share: over a cell, with which they move, or in the free area below the
// grid. Where they lie is counted in whole board units; nothing here knows how wide a cell is.
import { flag, integer, link, optional, orderKey, owner } from '../field';

/** No coordinate and no length of a lying thing is beyond this, in board units. */
export const farthest = 1_000_000;

/** Board units along one axis, either way. */
export const coordinate = () => integer(-farthest, farthest);

/** Board units that are a width or a height: never nothing. */
export const extent = () => integer(1, farthest);

/** How thick drawn lines are. */
export const lineWeights = ['thin', 'medium', 'thick'] as const;
export type LineWeight = (typeof lineWeights)[number];

/** The cell a thing lies over; both are null for the free area. */
const anchor = {
  mapId: owner('map'),
  stageId: optional(owner('stage')),
  laneId: optional(owner('lane')),
};

/** Which of several lies on top, what it is one with, and whether it may be changed. */
const standing = {
  /** The stacking key: the larger lies above. */
  order: orderKey(),
  /** Things of one group are chosen and moved as one. */
  groupId: link('group'),
  locked: flag(),
};

/** Where a thing lies: copies take it whole. */
export const lyingPlace = ['mapId', 'stageId', 'laneId', 'x', 'y'] as const;

/** The fields of every type that always lies: x and y from the top left corner of the cell or of the free area's field. */
export const lyingFields = { ...anchor, x: coordinate(), y: coordinate(), ...standing };

// The touchpoints of steps and maps, and the answers about each, in reading order.
import type { Id } from '../base/id';
import { ratingsByTouchpoint, touchpointsByStep } from './grouped-tables';
import { mapStructure } from './map-structure';
import type { Project } from './project';
import type { Rating } from './records/rating';
import type { Touchpoint } from './records/touchpoint';

/** The touchpoints of a step in their order. */
export const touchpointsOfStep = (project: Pick<Project, 'touchpoint'>, stepId: Id): readonly Touchpoint[] =>
  touchpointsByStep(project.touchpoint).get(stepId) ?? [];

/** All touchpoints of a map as the customer meets them. */
export const touchpointsOfMap = (project: Project, mapId: Id): readonly Touchpoint[] =>
  mapStructure(project, mapId).steps.flatMap(({ id }) => touchpointsOfStep(project, id));

/** The raw answers about a touchpoint, customers' and the company's, in the order in which they were given. */
export const ratingsOf = (project: Pick<Project, 'rating'>, touchpointId: Id): readonly Rating[] =>
  ratingsByTouchpoint(project.rating).get(touchpointId) ?? [];

// The touchpoints of steps and maps, and the answers about each, in reading order. Found once per table.
import type { Id } from '../base/id';
import { mapStructure } from './map-structure';
import { inOrder, type Project } from './project';
import type { Rating } from './records/rating';
import type { Touchpoint } from './records/touchpoint';

type Table<R> = ReadonlyMap<Id, R>;
type Grouped<R> = ReadonlyMap<Id, readonly R[]>;

/** Groups what `list` gives by the owner of each; the same table gives the same groups. */
function groupedOnce<R>(
  list: (table: Table<R>) => Iterable<R>,
  ownerOf: (record: R) => Id,
): (table: Table<R>) => Grouped<R> {
  const known = new WeakMap<Table<R>, Grouped<R>>();
  return (table) => {
    const found = known.get(table);
    if (found !== undefined) return found;
    const groups = new Map<Id, R[]>();
    for (const record of list(table)) {
      const owner = ownerOf(record);
      const group = groups.get(owner);
      if (group === undefined) groups.set(owner, [record]);
      else group.push(record);
    }
    known.set(table, groups);
    return groups;
  };
}

const byStep = groupedOnce<Touchpoint>(
  (table) => inOrder(table, () => true),
  ({ stepId }) => stepId,
);
const byTouchpoint = groupedOnce<Rating>(
  (table) => table.values(),
  ({ touchpointId }) => touchpointId,
);

/** The touchpoints of a step in their order. */
export const touchpointsOfStep = (project: Pick<Project, 'touchpoint'>, stepId: Id): readonly Touchpoint[] =>
  byStep(project.touchpoint).get(stepId) ?? [];

/** All touchpoints of a map as the customer meets them. */
export const touchpointsOfMap = (project: Project, mapId: Id): readonly Touchpoint[] =>
  mapStructure(project, mapId).steps.flatMap(({ id }) => touchpointsOfStep(project, id));

/** The raw answers about a touchpoint, customers' and the company's, in the order in which they were given. */
export const ratingsOf = (project: Pick<Project, 'rating'>, touchpointId: Id): readonly Rating[] =>
  byTouchpoint(project.rating).get(touchpointId) ?? [];

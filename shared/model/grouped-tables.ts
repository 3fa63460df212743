// The records of a table by what they belong to. Grouped once for a table: as long as the table is the same, so
// are the groups.
import type { Id } from '../base/id';
import { byOrder } from '../base/order-key';
import type { CompanyStep } from './records/company-step';
import type { Metric } from './records/metric';
import type { Rating } from './records/rating';
import type { Touchpoint } from './records/touchpoint';
import type { Trigger } from './records/trigger';

type Groups<R> = ReadonlyMap<Id, readonly R[]>;

/** Owners without a record are left out. Records stand in the order given, else in that of the table. */
function grouping<R>(
  ownerOf: (record: R) => Id,
  order?: (a: R, b: R) => number,
): (table: ReadonlyMap<Id, R>) => Groups<R> {
  const known = new WeakMap<ReadonlyMap<Id, R>, Groups<R>>();
  return (table) => {
    const remembered = known.get(table);
    if (remembered !== undefined) return remembered;
    const groups = new Map<Id, R[]>();
    for (const record of table.values()) {
      const owner = ownerOf(record);
      const group = groups.get(owner);
      if (group === undefined) groups.set(owner, [record]);
      else group.push(record);
    }
    if (order !== undefined) for (const group of groups.values()) group.sort(order);
    known.set(table, groups);
    return groups;
  };
}

export const touchpointsByStep = grouping<Touchpoint>(({ stepId }) => stepId, byOrder);
export const ratingsByTouchpoint = grouping<Rating>(({ touchpointId }) => touchpointId);
export const companyStepsByMap = grouping<CompanyStep>(({ mapId }) => mapId, byOrder);
export const triggersByMap = grouping<Trigger>(({ mapId }) => mapId, byOrder);
/** Without an order of their own they stand as the table has them. */
export const metricsByLane = grouping<Metric>(({ laneId }) => laneId);

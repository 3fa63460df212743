// What a map holds beside its grid, in reading order: the steps of the company, the triggers, the values of a metrics
// lane. Each list is made once per table: the same table gives the same list.
import type { Id } from '../base/id';
import { byOrder } from '../base/order-key';
import type { Project } from './project';
import type { CompanyStep } from './records/company-step';
import type { Metric } from './records/metric';
import type { Trigger } from './records/trigger';

type Table<R> = ReadonlyMap<Id, R>;
type Lists<R> = ReadonlyMap<Id, readonly R[]>;

/** Lists of records by the id that `keyOf` names, remembered for the table they come from. */
function listsOf<R>(
  keyOf: (record: R) => Id,
  compare: (a: R, b: R) => number,
): (table: Table<R>, key: Id) => readonly R[] {
  const known = new WeakMap<Table<R>, Lists<R>>();
  return (table, key) => {
    let lists = known.get(table);
    if (lists === undefined) {
      const made = new Map<Id, R[]>();
      for (const record of table.values()) {
        const list = made.get(keyOf(record));
        if (list === undefined) made.set(keyOf(record), [record]);
        else list.push(record);
      }
      for (const list of made.values()) list.sort(compare);
      lists = made;
      known.set(table, lists);
    }
    return lists.get(key) ?? nothing;
  };
}

const nothing: readonly never[] = [];
const byId = (a: { readonly id: Id }, b: { readonly id: Id }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const companyStepsByMap = listsOf<CompanyStep>(({ mapId }) => mapId, byOrder);
const triggersByMap = listsOf<Trigger>(({ mapId }) => mapId, byOrder);
const metricsByLane = listsOf<Metric>(({ laneId }) => laneId, byId);

/** The company's process on a map. */
export const companyStepsOf = ({ company_step }: Pick<Project, 'company_step'>, mapId: Id) =>
  companyStepsByMap(company_step, mapId);

export const triggersOf = ({ trigger }: Pick<Project, 'trigger'>, mapId: Id) => triggersByMap(trigger, mapId);

/** The values of a metrics lane, of all its stages. */
export const metricsOf = ({ metric }: Pick<Project, 'metric'>, laneId: Id) => metricsByLane(metric, laneId);

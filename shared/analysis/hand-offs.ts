// Where one department hands the customer to another, and whether the context goes along.
import type { Id } from '../base/id';
import type { HandOff } from '../model/records/hand-off';
import type { Step } from '../model/records/step';
import type { StepFigures } from './step-figures';

export interface HandOffFigures {
  readonly from: Step;
  readonly to: Step;
  /** The number of `from`; that of `to` is the next. */
  readonly fromNumber: number;
  readonly fromDepartmentIds: readonly Id[];
  readonly toDepartmentIds: readonly Id[];
  /** Null until somebody says. */
  readonly context: HandOff['context'] | null;
}

const sameSet = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

const pairKey = (from: Id, to: Id): string => `${from}/${to}`;

/** What was said of pairs of steps; of two records of one pair, as uniting may leave them, the smaller id counts. */
function contexts(records: ReadonlyMap<Id, HandOff>): ReadonlyMap<string, HandOff> {
  const found = new Map<string, HandOff>();
  for (const record of records.values()) {
    const key = pairKey(record.fromStepId, record.toStepId);
    const other = found.get(key);
    if (other === undefined || record.id < other.id) found.set(key, record);
  }
  return found;
}

/** Consecutive steps of a map, each with a department, whose sets of departments differ. */
export function handOffs(
  steps: ReadonlyMap<Id, StepFigures>,
  records: ReadonlyMap<Id, HandOff>,
): readonly HandOffFigures[] {
  const said = contexts(records);
  const inOrder = [...steps.values()];
  return inOrder.flatMap((to, at) => {
    const from = inOrder[at - 1];
    if (from === undefined || from.departmentIds.length === 0 || to.departmentIds.length === 0) return [];
    if (sameSet(from.departmentIds, to.departmentIds)) return [];
    return {
      from: from.step,
      to: to.step,
      fromNumber: from.number,
      fromDepartmentIds: from.departmentIds,
      toDepartmentIds: to.departmentIds,
      context: said.get(pairKey(from.step.id, to.step.id))?.context ?? null,
    };
  });
}

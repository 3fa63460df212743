// What is decided of what copies say differently: a value is taken and the others go, or one stands for the time being
// and the others stay beside it.
import type { Id } from '../../base/id';
import { findRecord } from '../../model/project';
import type { AnyRecord } from '../../model/records';
import { diffOf } from '../build-diff';
import { apply, between, changeBetween, type FieldValues, withFields } from '../diff';
import { type Conflict, conflictsOf, sameValues } from './conflicts';
import type { Loser } from './copy';
import type { United } from './unite';

export interface Decision {
  /** What is to stand. */
  readonly values: FieldValues;
  /** False: it only stands in for what nobody has decided. */
  readonly isFinal: boolean;
}

/** What stays beside that which stands in; what stood before is among it. */
const stillOpen = ({ standing, others }: Conflict, { values }: Decision): readonly Loser[] =>
  [standing, ...others].filter((one) => !sameValues(one.values, values));

/** The united state with each of its conflicts decided, or put off. */
export function decideAll(united: United, decide: (conflict: Conflict) => Decision): United {
  const decided = new Map<Id, AnyRecord>();
  const beside = new Map([...united.beside].map(([id, losers]) => [id, new Map(losers)]));
  for (const conflict of conflictsOf(united)) {
    const { id, register } = conflict;
    const record = decided.get(id) ?? findRecord(united.project, id);
    if (record === undefined) throw new Error(`a conflict of nothing: ${id}`);
    const decision = decide(conflict);
    decided.set(id, withFields(record, decision.values));
    if (decision.isFinal) beside.get(id)?.delete(register.name);
    else beside.get(id)?.set(register.name, stillOpen(conflict, decision));
  }
  const changes = [...decided].map(([id, record]) => changeBetween(findRecord(united.project, id), record));
  const project = apply(united.project, diffOf(changes));
  return { ...united, project, mended: between(united.joined.project, project), beside };
}

// What is decided of what copies say differently: a value is taken and the others go, or one stands for the time being
// and the others stay beside it.
import type { Id } from '../../base/id';
import { findRecord } from '../../model/project';
import type { AnyRecord } from '../../model/records';
import { diffOf } from '../build-diff';
import { apply, between, changeBetween, type FieldValues, withFields } from '../diff';
import { type Conflict, conflictsOf, sameValues } from './conflicts';
import type { Loser } from './copy';
import { valuesIn } from './registers';
import { madeWhole, type United } from './unite';

export interface Decision {
  /** What is to stand. */
  readonly values: FieldValues;
  /** False: it only stands in for what nobody has decided. */
  readonly isFinal: boolean;
}

/** What stays beside that which stands in; what won, `winner`, is among it as its author wrote it. */
const stillOpen = (winner: Loser, { others }: Conflict, { values }: Decision): readonly Loser[] =>
  [winner, ...others].filter((one) => !sameValues(one.values, values));

/** The united state with each of its conflicts decided, or put off. */
export function decideAll(united: United, decide: (conflict: Conflict) => Decision): United {
  const decided = new Map<Id, AnyRecord>();
  const beside = new Map([...united.beside].map(([id, losers]) => [id, new Map(losers)]));
  for (const conflict of conflictsOf(united)) {
    const { id, register } = conflict;
    const joined = findRecord(united.joined.project, id);
    if (joined === undefined) throw new Error(`a conflict of nothing: ${id}`);
    const decision = decide(conflict);
    decided.set(id, withFields(decided.get(id) ?? joined, decision.values));
    if (decision.isFinal) beside.get(id)?.delete(register.name);
    else
      beside
        .get(id)
        ?.set(
          register.name,
          stillOpen(
            { values: valuesIn(joined, register), stamp: conflict.standing.stamp },
            conflict,
            decision,
          ),
        );
  }
  const { joined } = united;
  const changes = [...decided].map(([id, record]) => changeBetween(findRecord(joined.project, id), record));
  // What is decided may point at what is gone, or break what holds between records.
  const project = madeWhole(joined, apply(joined.project, diffOf(changes)));
  return { ...united, project, mended: between(joined.project, project), beside };
}

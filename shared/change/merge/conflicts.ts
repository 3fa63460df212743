// What copies say differently of one thing, with nobody having seen the other's word: for a person to decide.
import type { Id } from '../../base/id';
import { findRecord } from '../../model/project';
import type { AnyRecord, TypeName } from '../../model/records';
import { type FieldValues, sameValue } from '../diff';
import type { Loser } from './copy';
import { registerStamp } from './join-record';
import { type Register, registers, valuesIn } from './registers';
import type { Stamp } from './stamp';
import type { United } from './unite';

export interface Conflict {
  readonly id: Id;
  readonly type: TypeName;
  readonly register: Register;
  /** What stands in the united project, and since when. */
  readonly standing: Loser;
  /** What others say, the latest first; each differs from what stands and from the others. */
  readonly others: readonly Loser[];
}

/** True for values of one register that say the same. */
export const sameValues = (a: FieldValues, b: FieldValues): boolean =>
  Object.keys(a).every((field) => sameValue(a[field], b[field]));

function conflictIn(
  record: AnyRecord,
  register: Register,
  losers: readonly Loser[],
  stamp: Stamp,
): Conflict | null {
  const values = valuesIn(record, register);
  const others = losers.filter(
    (one, at) =>
      !sameValues(one.values, values) &&
      losers.findIndex((other) => sameValues(other.values, one.values)) === at,
  );
  return others.length === 0
    ? null
    : { id: record.id, type: record.type, register, standing: { values, stamp }, others };
}

/** What is open in a united project, record by record. */
export function conflictsOf({ beside, project, joined }: United): readonly Conflict[] {
  return [...beside].flatMap(([id, byRegister]) => {
    // One that has come back is as it was when it went: what was said of it apart is past.
    const record = findRecord(joined.project, id) && findRecord(project, id);
    const stamps = joined.stamps.get(id);
    if (record === undefined || stamps === undefined) return [];
    return registers[record.type].flatMap((register) => {
      // A set holds what anybody has put there, a number that only grows is the larger: nothing is to be decided.
      const losers = register.unite === 'later' ? byRegister.get(register.name) : undefined;
      return losers === undefined
        ? []
        : (conflictIn(record, register, losers, registerStamp(stamps, register)) ?? []);
    });
  });
}

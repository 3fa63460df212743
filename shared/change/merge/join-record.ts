// Two states of one record come together: register by register, whoever has seen the other's value wins; where neither
// has, the later one stands and the other is kept beside it. A join: order and repetition change nothing.
import type { Id } from '../../base/id';
import { type AnyRecord, fieldOf } from '../../model/records';
import { changeBetween, type FieldValues, withFields } from '../diff';
import type { Loser, RecordStamps } from './copy';
import { elementKey, type Register, registers, valuesIn, wholeRecord } from './registers';
import { compareStamps, isSameCommit, later, type Stamp, surviving, type VersionVector } from './stamp';

/** A record in one copy. */
export interface Held {
  readonly record: AnyRecord;
  readonly stamps: RecordStamps;
  readonly losers: ReadonlyMap<string, readonly Loser[]>;
}

/** The stamp of a field, of an element, or of the whole record where it has none of its own. */
export function stampOf(stamps: RecordStamps, key: string): Stamp {
  const stamp = stamps.get(key) ?? stamps.get(wholeRecord);
  if (stamp === undefined) throw new Error('a record without a stamp');
  return stamp;
}

/** The stamp of what the fields say together: nobody sets one of them without having seen the others. */
export const registerStamp = (stamps: RecordStamps, { fields }: Register): Stamp =>
  fields.map((field) => stampOf(stamps, field)).reduce(later);

const asText = ({ values }: Loser): string => JSON.stringify(values);

/** Which of two values wins: below 0 for the first. */
type Precedence = (a: Loser, b: Loser) => number;

/** Equal stamps, which only a forged file has, are told apart by what they say. */
const laterFirst: Precedence = (a, b) => compareStamps(b.stamp, a.stamp) || (asText(a) < asText(b) ? -1 : 1);

/** Being in a set wins over being out of it: what somebody has put there stays. */
const insideFirst: Precedence = (a, b) => Number(b.values.isIn) - Number(a.values.isIn) || laterFirst(a, b);

const isAlike = (a: Loser, b: Loser): boolean => isSameCommit(a.stamp, b.stamp) && asText(a) === asText(b);

const stampIn = ({ stamp }: Loser): Stamp => stamp;

/** The values one register has in a copy, the one that stands first; none where nobody has ever set it. */
type Values = (held: Held) => readonly Loser[];

class Joining {
  readonly values: Record<string, unknown> = {};
  readonly stamps: Map<string, Stamp>;
  readonly losers = new Map<string, readonly Loser[]>();
  private readonly whole: Stamp;

  constructor(
    private readonly a: Held,
    private readonly b: Held,
    private readonly seenByA: VersionVector,
    private readonly seenByB: VersionVector,
  ) {
    this.whole = later(stampOf(a.stamps, wholeRecord), stampOf(b.stamps, wholeRecord));
    this.stamps = new Map([[wholeRecord, this.whole]]);
  }

  join(register: Register): void {
    if (register.unite === 'by-element') this.joinSet(register.name);
    else this.joinFields(register);
  }

  private joinFields(register: Register): void {
    const { name, fields, unite } = register;
    const values: Values = ({ record, stamps, losers }) => [
      {
        values: unite === 'larger' ? {} : valuesIn(record, register),
        stamp: registerStamp(stamps, register),
      },
      ...(losers.get(name) ?? []),
    ];
    const [first, ...rest] = this.joined(values, laterFirst);
    if (first === undefined) return;
    Object.assign(this.values, unite === 'larger' ? this.larger(name) : first.values);
    for (const field of fields) this.stamp(field, first.stamp);
    if (rest.length > 0) this.losers.set(name, rest);
  }

  /** Whoever set it last: an undo takes such a number back, but what was given out stays given out. */
  private larger(field: string): FieldValues {
    return { [field]: Math.max(...[this.a, this.b].map(({ record }) => Number(fieldOf(record, field)))) };
  }

  private joinSet(field: string): void {
    const present: Id[] = [];
    for (const id of this.everIn(field)) {
      const key = elementKey(field, id);
      const values: Values = ({ record, stamps, losers }) => {
        const isIn = (fieldOf(record, field) as readonly Id[]).includes(id);
        const standing = isIn || stamps.has(key) ? [{ values: { isIn }, stamp: stampOf(stamps, key) }] : [];
        return [...standing, ...(losers.get(key) ?? [])];
      };
      const [first, ...rest] = this.joined(values, insideFirst);
      if (first === undefined) continue;
      if (first.values.isIn === true) present.push(id);
      this.stamps.set(key, first.stamp);
      if (rest.length > 0) this.losers.set(key, rest);
    }
    this.values[field] = present.sort();
  }

  /** The ids that are or have been in the set. */
  private everIn(field: string): ReadonlySet<Id> {
    const both = [this.a, this.b];
    const prefix = elementKey(field, '');
    const stamped = both
      .flatMap(({ stamps }) => [...stamps.keys()])
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
    return new Set([...both.flatMap(({ record }) => fieldOf(record, field) as readonly Id[]), ...stamped]);
  }

  /** The values that stand after both have come together, in their precedence. */
  private joined(values: Values, precedence: Precedence): readonly Loser[] {
    const [a, b] = [values(this.a), values(this.b)];
    const mine = surviving(a, b, this.seenByB, stampIn);
    const others = surviving(b, a, this.seenByA, stampIn).filter(
      (one) => !mine.some((known) => isAlike(known, one)),
    );
    return [...mine, ...others].sort(precedence);
  }

  private stamp(key: string, stamp: Stamp): void {
    if (!isSameCommit(stamp, this.whole)) this.stamps.set(key, stamp);
  }
}

const sameStamps = (a: RecordStamps, b: RecordStamps): boolean =>
  a.size === b.size &&
  [...a].every(([key, stamp]) => {
    const other = b.get(key);
    return other !== undefined && compareStamps(stamp, other) === 0;
  });

/** Both states as one. `seenByA`, `seenByB`: what the copies they stand in have ever known. */
export function joinRecord(a: Held, b: Held, seenByA: VersionVector, seenByB: VersionVector): Held {
  const isUntouched = a.losers.size === 0 && b.losers.size === 0 && sameStamps(a.stamps, b.stamps);
  if (isUntouched && changeBetween(a.record, b.record) === null) return a;
  const joining = new Joining(a, b, seenByA, seenByB);
  for (const register of registers[a.record.type]) joining.join(register);
  const record = withFields(a.record, joining.values as FieldValues);
  return {
    record: changeBetween(a.record, record) === null ? a.record : record,
    stamps: joining.stamps,
    losers: joining.losers,
  };
}

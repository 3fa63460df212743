// How one field of a record is declared: its validator, its SQL type, what it points at and how copies of it
// come together again stand in one value, so that they cannot drift apart.
import * as v from 'valibot';
import { isClean } from '../base/clean-text';
import { type Id, isId } from '../base/id';
import { isInk } from '../base/ink-code';
import { isOrderKey, type OrderKey } from '../base/order-key';

/** What happens to the record that points when the record pointed at is removed. */
export type OnRemove = 'take-along' | 'clear';

export interface Field<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly sql: 'TEXT' | 'INTEGER' | 'REAL';
  readonly nullable: boolean;
  /** How the value stands in its column: as it is, 0/1, or a JSON array of ids. */
  readonly storage: 'plain' | 'boolean' | 'id-list';
  /** How two copies unite: the later value wins, the larger value wins, or element by element. */
  readonly unite: 'later' | 'larger' | 'by-element';
  readonly target: string | null;
  readonly onRemove: OnRemove;
  /** The value of a field that is not given when a record is made; undefined where it must be given. */
  readonly initial: T | undefined;
  /** The version of the file format it came with; what older files remember of a record does not name it. */
  readonly since: number;
}

export type FieldValue<F> = F extends Field<infer T> ? T : never;

const plain = {
  nullable: false,
  storage: 'plain',
  unite: 'later',
  target: null,
  onRemove: 'clear',
  since: 1_000,
} as const;

const cleanString = v.pipe(v.string(), v.check(isClean, 'text holds control characters'));

/** Text of many lines, at most `max` UTF-16 units, empty unless given. */
export const text = (max: number): Field<string> => ({
  ...plain,
  schema: v.pipe(cleanString, v.maxLength(max)),
  sql: 'TEXT',
  initial: '',
});

/** Text of one line, at most `max` UTF-16 units, empty unless given. */
export const line = (max: number): Field<string> => ({
  ...plain,
  schema: v.pipe(cleanString, v.maxLength(max), v.regex(/^[^\n\t]*$/)),
  sql: 'TEXT',
  initial: '',
});

/** Text of exactly the given form; must be given. */
export const pattern = (form: RegExp): Field<string> => ({
  ...plain,
  schema: v.pipe(cleanString, v.regex(form)),
  sql: 'TEXT',
  initial: undefined,
});

/** A finite number from `min` to `max`, both included. Minus zero is not accepted: SQLite would lose it. */
export const number = (min: number, max: number, initial?: number): Field<number> => ({
  ...plain,
  schema: v.pipe(
    v.number(),
    v.finite(),
    v.minValue(min),
    v.maxValue(max),
    v.check((value) => !Object.is(value, -0), 'minus zero'),
  ),
  sql: 'REAL',
  initial,
});

/** A whole number from `min` to `max`, both included. */
export const integer = (min: number, max: number, initial?: number): Field<number> => ({
  ...number(min, max, initial),
  schema: v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max)),
  sql: 'INTEGER',
});

/** A whole number that only grows: of two copies the larger is kept. */
export const highWater = (max: number): Field<number> => ({ ...integer(0, max, 0), unite: 'larger' });

/** Milliseconds since 1970 UTC, up to the year 2200. */
export const instant = (): Field<number> => integer(0, 7_258_118_400_000);

/** A day as `YYYY-MM-DD`, without a time zone. */
export const day = (): Field<string> => pattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const flag = (initial = false): Field<boolean> => ({
  ...plain,
  schema: v.boolean(),
  sql: 'INTEGER',
  storage: 'boolean',
  initial,
});

/** One of a closed list of words. */
export const choice = <const W extends readonly string[]>(
  words: W,
  initial?: W[number],
): Field<W[number]> => ({
  ...plain,
  schema: v.picklist(words),
  sql: 'TEXT',
  initial,
});

export const orderKey = (): Field<OrderKey> => ({
  ...plain,
  schema: v.pipe(v.string(), v.check(isOrderKey, 'order key')),
  sql: 'TEXT',
  initial: undefined,
});

/** The line of a pen's stroke, as `ink-code.ts` writes it. */
export const penLine = (): Field<string> => ({
  ...plain,
  schema: v.pipe(v.string(), v.check(isInk, 'line of a pen')),
  sql: 'TEXT',
  initial: undefined,
});

/** The id of a record of type `target`; its removal takes the pointing record along. */
export const owner = (target: string): Field<Id> => ({
  ...plain,
  schema: v.custom<Id>(isId, 'id'),
  sql: 'TEXT',
  target,
  onRemove: 'take-along',
  initial: undefined,
});

/** The id of a record this one was copied from, or null: kept for comparing, so no reference. */
export const origin = (): Field<string | null> => optional(pattern(/^[0-9A-Za-z]{22}$/));

/** The id of a record of type `target`, or null; its removal clears the field. */
export const link = (target: string): Field<Id | null> => ({
  ...plain,
  schema: v.nullable(v.custom<Id>(isId, 'id')),
  sql: 'TEXT',
  nullable: true,
  target,
  initial: null,
});

/** A set of ids of records of type `target`, ascending, without doubles; removed records leave the set. */
export const links = (target: string): Field<readonly Id[]> => ({
  ...plain,
  schema: v.pipe(
    v.array(v.custom<Id>(isId, 'id')),
    v.maxLength(2_000),
    v.check((ids) => ids.every((id, at) => at === 0 || (ids[at - 1] as Id) < id), 'ids ascend'),
    v.readonly(),
  ),
  sql: 'TEXT',
  storage: 'id-list',
  unite: 'by-element',
  target,
  initial: [],
});

/** The same field, or null; null unless given. */
export const optional = <T>(field: Field<T>): Field<T | null> => ({
  ...field,
  schema: v.nullable(field.schema),
  nullable: true,
  initial: null,
});

/** The same field, in files from this version of the format on (major × 1000 + minor); it must have an initial value. */
export const since = <T>(version: number, field: Field<T>): Field<T> => ({ ...field, since: version });

/** Any ids as the value of a `links` field: ascending, each once. */
export const idSet = (ids: Iterable<Id>): readonly Id[] => [...new Set(ids)].sort();

// A record type: a name and its fields. From it come the TypeScript type, the validator and the SQL table.
import * as v from 'valibot';
import { appError } from '../base/errors';
import { type Id, isId } from '../base/id';
import { fail, ok, type Result } from '../base/result';
import type { Field, FieldValue } from './field';

// biome-ignore lint/suspicious/noExplicitAny: a field of any value type; variance rules out unknown
export type Fields = Readonly<Record<string, Field<any>>>;

export interface RecordType<N extends string = string, F extends Fields = Fields> {
  readonly name: N;
  readonly fields: F;
  readonly fieldNames: readonly string[];
  /** Fields that say one thing only together, by the name of that thing: of two copies one is taken whole. */
  readonly together: Readonly<Record<string, readonly string[]>>;
}

export type FieldsOf<T> =
  T extends RecordType<string, infer F> ? { readonly [K in keyof F]: FieldValue<F[K]> } : never;

export type RecordOf<T> =
  T extends RecordType<infer N, Fields> ? { readonly type: N; readonly id: Id } & FieldsOf<T> : never;

/** Declares a record type. `together`: fields that copies unite as one, such as the place of a note. */
export function recordType<const N extends string, const F extends Fields>(
  name: N,
  fields: F,
  together: Readonly<Record<string, readonly (keyof F & string)[]>> = {},
): RecordType<N, F> {
  return { name, fields, fieldNames: Object.keys(fields), together };
}

/** What is said to make a record: its required fields, and any other that differs from its initial value. */
export type Draft<T> = Partial<FieldsOf<T>>;

/** A record of the type, fields not given at their initial values. Throws where a required one is missing. */
export function makeRecord<T extends RecordType>(type: T, id: Id, draft: Draft<T>): RecordOf<T> {
  const record: Record<string, unknown> = { type: type.name, id };
  for (const name of type.fieldNames) {
    const given = (draft as Record<string, unknown>)[name];
    const value = given === undefined ? type.fields[name]?.initial : given;
    if (value === undefined) throw new Error(`${type.name}.${name} must be given`);
    record[name] = value;
  }
  return record as RecordOf<T>;
}

/** The first version of the file format: what came with it is in every record that was ever written. */
const firstVersion = 1_000;

const isLacking = (type: RecordType, name: string, given: object): boolean =>
  !Object.hasOwn(given, name) && (type.fields[name]?.since ?? 0) > firstVersion;

/** Validates one field's value; `record/invalid` names type and field. */
export function parseField(type: RecordType, name: string, value: unknown): Result<unknown> {
  const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
  if (field === undefined) return fail(appError('record/invalid', { type: type.name, field: name }));
  const parsed = v.safeParse(field.schema, value);
  return parsed.success
    ? ok(parsed.output)
    : fail(appError('record/invalid', { type: type.name, field: name }));
}

/**
 * Validates a whole record of the type: exactly its fields, each valid. A record as a file of an older version
 * remembers it may lack the fields that came later; they take their initial values.
 */
export function parseRecord<T extends RecordType>(type: T, value: unknown): Result<RecordOf<T>> {
  if (typeof value !== 'object' || value === null)
    return fail(appError('record/invalid', { type: type.name }));
  const given = value as Record<string, unknown>;
  if (given.type !== type.name || !isId(given.id)) {
    return fail(appError('record/invalid', { type: type.name, field: 'id' }));
  }
  const missing = type.fieldNames.length + 2 - Object.keys(given).length;
  const lacking = missing === 0 ? [] : type.fieldNames.filter((name) => isLacking(type, name, given));
  if (lacking.length !== missing) {
    return fail(appError('record/invalid', { type: type.name, field: '*' }));
  }
  const record: Record<string, unknown> = { type: type.name, id: given.id };
  for (const name of type.fieldNames) {
    const value = lacking.includes(name) ? type.fields[name]?.initial : given[name];
    const parsed = parseField(type, name, value);
    if (!parsed.ok) return parsed;
    record[name] = parsed.value;
  }
  return ok(record as RecordOf<T>);
}

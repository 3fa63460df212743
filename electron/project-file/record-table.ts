// How a record stands in its table: one column per field, names in snake_case, flags as 0 and 1, sets of ids as
// JSON arrays. Follows from the model alone, so that a new field needs a migration and nothing here.
import type { Field } from '#shared/model/field';
import type { RecordType } from '#shared/model/record-type';
import { type AnyRecord, recordTypes, type TypeName, typeNames } from '#shared/model/records';

export type SqlValue = string | number | null;

export interface Column {
  /** The field's name in the model. */
  readonly field: string;
  /** The column's name, as it stands in SQL without quotes. */
  readonly name: string;
  readonly sql: 'TEXT' | 'INTEGER' | 'REAL';
  readonly nullable: boolean;
  readonly encode: (value: unknown) => SqlValue;
  /** Throws a SyntaxError for a set of ids that is no JSON; whether the value is valid is for the model to say. */
  readonly decode: (stored: unknown) => unknown;
}

/** `stageId` → `stage_id`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const noIds: readonly string[] = Object.freeze([]);
const unchanged = (value: unknown) => value;
const codecs: Record<Field<unknown>['storage'], Pick<Column, 'encode' | 'decode'>> = {
  plain: { encode: (value) => value as SqlValue, decode: unchanged },
  // Anything but 0 and 1 is passed on as it is, so that the model refuses it.
  boolean: {
    encode: (value) => (value === null ? null : Number(value)),
    decode: (stored) => (stored === 1 ? true : stored === 0 ? false : stored),
  },
  'id-list': {
    encode: (value) => JSON.stringify(value),
    decode: (stored) => (stored === '[]' ? noIds : JSON.parse(String(stored))),
  },
};

const columnOf = (field: string, declared: Field<unknown>): Column => ({
  field,
  name: snakeCase(field),
  sql: declared.sql,
  nullable: declared.nullable,
  ...codecs[declared.storage],
});

const columnsOf: ReadonlyMap<TypeName, readonly Column[]> = new Map(
  typeNames.map((name) => [
    name,
    Object.entries((recordTypes[name] as RecordType).fields).map(([field, declared]) =>
      columnOf(field, declared),
    ),
  ]),
);

/** The columns of a table after `id`, in their order. */
export function columns(type: TypeName): readonly Column[] {
  const found = columnsOf.get(type);
  if (found === undefined) throw new Error(`no table for ${type}`);
  return found;
}

const columnByName: ReadonlyMap<string, Column> = new Map(
  typeNames.flatMap((type) => columns(type).map((each) => [`${type}.${each.field}`, each])),
);

/** The column of a field. Throws for a field the type has not. */
export function column(type: TypeName, field: string): Column {
  const found = columnByName.get(`${type}.${field}`);
  if (found === undefined) throw new Error(`no column for ${type}.${field}`);
  return found;
}

export const quoted = (name: string): string => `"${name}"`;

/** `SELECT` of all rows, `id` first, then the columns in order. */
export const selectAll = (type: TypeName): string =>
  `SELECT ${['id', ...columns(type).map(({ name }) => name)].map(quoted).join(', ')} FROM ${quoted(type)}`;

/** `INSERT` of one row, parameters as `rowOf` gives them. */
export const insertRow = (type: TypeName): string =>
  `INSERT INTO ${quoted(type)} VALUES (${['?', ...columns(type).map(() => '?')].join(', ')})`;

/** The values of a record's row, `id` first. */
export const rowOf = (record: AnyRecord): SqlValue[] => [
  record.id,
  ...columns(record.type).map(({ field, encode }) =>
    encode((record as unknown as Record<string, unknown>)[field]),
  ),
];

/** The record a row holds; not validated. */
export function recordOf(type: TypeName, row: readonly unknown[]): AnyRecord {
  const record: Record<string, unknown> = { type, id: row[0] };
  columns(type).forEach(({ field, decode }, at) => {
    record[field] = decode(row[at + 1]);
  });
  return record as unknown as AnyRecord;
}

// The parts of a record that copies unite apart from each other: a field, fields that say one thing together, or one
// element of a set of ids. Each keeps the stamp of the commit that set it.
import type { Id } from '../../base/id';
import type { RecordType } from '../../model/record-type';
import { type AnyRecord, fieldOf, recordTypes, type TypeName, typeNames } from '../../model/records';
import type { FieldValues } from '../diff';

/** The stamp of a record as it was added: it speaks for every field that has none of its own. */
export const wholeRecord = '';

export interface Register {
  /** The field's name, or that of what the fields say together. */
  readonly name: string;
  readonly fields: readonly string[];
  /** `later`: what a person decides where both were changed; `larger`: the larger number; `by-element`: a set. */
  readonly unite: 'later' | 'larger' | 'by-element';
}

function registersOf({ fields, fieldNames, together }: RecordType): readonly Register[] {
  const joint = new Set(Object.values(together).flat());
  const joined = Object.entries(together).map(([name, list]) => ({
    name,
    fields: list,
    unite: 'later' as const,
  }));
  const single = fieldNames
    .filter((name) => !joint.has(name))
    .map((name) => ({ name, fields: [name], unite: fields[name]?.unite ?? 'later' }));
  return [...joined, ...single];
}

/** The registers of each record type. */
export const registers: Readonly<Record<TypeName, readonly Register[]>> = Object.fromEntries(
  typeNames.map((type) => [type, registersOf(recordTypes[type])]),
) as Record<TypeName, readonly Register[]>;

/** The stamp key of one element of a set. */
export const elementKey = (field: string, id: Id): string => `${field}/${id}`;

/** Under which name what lost against a stamped field, or element, stands beside it. */
export const loserKey = (type: TypeName, stamped: string): string =>
  registers[type].find(({ fields }) => fields.includes(stamped))?.name ?? stamped;

/** What a record says in a register. */
export const valuesIn = (record: AnyRecord, { fields }: Register): FieldValues =>
  Object.fromEntries(fields.map((field) => [field, fieldOf(record, field)]));

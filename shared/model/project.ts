// The document: tables of records. Immutable; a changed project shares every untouched table with the old one.
import type { Id } from '../base/id';
import { byOrder, type Ordered } from '../base/order-key';
import { type AnyRecord, type RecordByType, type TypeName, typeNames } from './records';

export type Project = { readonly [T in TypeName]: ReadonlyMap<Id, RecordByType[T]> };

const none: ReadonlyMap<Id, never> = new Map<Id, never>();

/** A project without a single record; not valid until it holds its `project` record. */
export const emptyProject: Project = Object.fromEntries(
  typeNames.map((name) => [name, none]),
) as unknown as Project;

/** The project made of the records. Throws where an id is used twice. */
export function projectOf(records: Iterable<AnyRecord>): Project {
  const tables = Object.fromEntries(typeNames.map((name) => [name, new Map<Id, AnyRecord>()])) as Record<
    TypeName,
    Map<Id, AnyRecord>
  >;
  const seen = new Set<Id>();
  for (const record of records) {
    if (seen.has(record.id)) throw new Error(`id ${record.id} is used twice`);
    seen.add(record.id);
    tables[record.type].set(record.id, record);
  }
  return tables as unknown as Project;
}

/** All records, type by type. */
export function* allRecords(project: Project): Generator<AnyRecord> {
  for (const name of typeNames) yield* project[name].values();
}

/** The record of an id whatever its type, or undefined. */
export function findRecord(project: Project, id: Id): AnyRecord | undefined {
  for (const name of typeNames) {
    const record = project[name].get(id);
    if (record !== undefined) return record;
  }
  return undefined;
}

/** The records of a table that fulfil the condition, in reading order. */
export function inOrder<R extends Ordered>(table: ReadonlyMap<Id, R>, where: (record: R) => boolean): R[] {
  const found: R[] = [];
  for (const record of table.values()) if (where(record)) found.push(record);
  return found.sort(byOrder);
}

/** The project's own record. Throws for a project that has none, which no opened file is. */
export function projectRecord(project: Project): RecordByType['project'] {
  for (const record of project.project.values()) return record;
  throw new Error('a project without its record');
}

/** The maps in their order. */
export const mapsOf = (project: Project): RecordByType['map'][] => inOrder(project.map, () => true);

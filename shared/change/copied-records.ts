// Copies of records under ids of their own. What they say of each other is said of the copies; what they say of others –
// departments, channels, tags, images – they share with their originals. Read off the declarations of the fields.
import type { Id } from '../base/id';
import { idSet } from '../model/field';
import { type AnyRecord, fieldOf, recordTypes, type TypeName } from '../model/records';

/** The field that remembers what a record was copied from, where its type has one. */
const originOf = (type: TypeName): string | undefined =>
  recordTypes[type].fieldNames.find((name) => /^origin[A-Z]\w*Id$/.test(name));

function copied(record: AnyRecord, copyOf: ReadonlyMap<Id, Id>): AnyRecord {
  const values: Record<string, unknown> = { id: copyOf.get(record.id) };
  for (const [name, { target, storage }] of Object.entries(recordTypes[record.type].fields)) {
    if (target === null) continue;
    const value = fieldOf(record, name);
    if (storage === 'id-list')
      values[name] = idSet((value as readonly Id[]).map((id) => copyOf.get(id) ?? id));
    else if (value !== null) values[name] = copyOf.get(value as Id) ?? value;
  }
  const origin = originOf(record.type);
  if (origin !== undefined) values[origin] = record.id;
  return { ...record, ...values } as AnyRecord;
}

/** The copies, in the order of their originals; each knows where it came from. */
export function copiedRecords(records: readonly AnyRecord[], newId: () => Id): AnyRecord[] {
  const copyOf = new Map(records.map(({ id }) => [id, newId()]));
  return records.map((record) => copied(record, copyOf));
}

// Which stamps a change sets. Copies unite field by field, sets of ids element by element, so each of these has
// a stamp of its own once it has changed; until then the whole record's stamp speaks for it.
import type { Id } from '../../base/id';
import type { RecordType } from '../../model/record-type';
import { recordTypes } from '../../model/records';
import type { Change } from '../diff';
import { elementKey } from './registers';

const elementsChanged = (field: string, before: readonly Id[], after: readonly Id[]): string[] => [
  ...after.filter((id) => !before.includes(id)).map((id) => elementKey(field, id)),
  ...before.filter((id) => !after.includes(id)).map((id) => elementKey(field, id)),
];

/** The `field` values of the stamps an update sets: `text`, or `tagIds/ID` for each id that came or went. */
export function stampedFields(change: Extract<Change, { kind: 'update' }>): string[] {
  const { fields } = recordTypes[change.type] as RecordType;
  return Object.keys(change.after).flatMap((field) =>
    fields[field]?.unite === 'by-element'
      ? elementsChanged(field, change.before[field] as readonly Id[], change.after[field] as readonly Id[])
      : [field],
  );
}

// A column of the map.
import { choice, flag, integer, line, link, orderKey, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const stage = recordType('stage', {
  mapId: owner('map'),
  phaseId: link('phase'),
  name: line(200),
  order: orderKey(),
  folded: flag(),
  /** How many notes stand side by side before a cell grows downwards; the layout may use more. */
  noteColumns: integer(1, 12, 2),
  /** Whether the company meets the customer here, and whether it tracks the experience. */
  contact: choice(['none', 'contact', 'tracked'], 'none'),
});
export type Stage = RecordOf<typeof stage>;

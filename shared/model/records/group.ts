// Lying things that are chosen and moved as one. Groups do not nest: a thing is in one group or in none.
import { owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const group = recordType('group', { mapId: owner('map') });
export type Group = RecordOf<typeof group>;

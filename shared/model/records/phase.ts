// A named run of neighbouring stages. It stands where its stages stand.
import { flag, line, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const phase = recordType('phase', {
  mapId: owner('map'),
  name: line(200),
  folded: flag(),
});
export type Phase = RecordOf<typeof phase>;

// A way in which customer and company meet: site, call, office …
import { line, orderKey } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const channel = recordType('channel', {
  name: line(200),
  order: orderKey(),
  /** The name of a bundled icon. */
  icon: line(60),
});
export type Channel = RecordOf<typeof channel>;

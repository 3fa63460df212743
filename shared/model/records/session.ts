// One workshop day in the life of the project.
import { instant, line, link, optional } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const session = recordType('session', {
  name: line(200),
  startedAt: instant(),
  endedAt: optional(instant()),
  mapId: link('map'),
});
export type Session = RecordOf<typeof session>;

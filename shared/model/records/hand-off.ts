// Whether context is passed where one department hands the customer to another.
import { choice, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const handOff = recordType('hand_off', {
  fromStepId: owner('step'),
  toStepId: owner('step'),
  context: choice(['yes', 'partly', 'no']),
});
export type HandOff = RecordOf<typeof handOff>;

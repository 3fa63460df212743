// The states of a touchpoint in words, as its panel says them.
import type { Touchpoint } from '../../model/records/touchpoint';
import { type Phrase, phrases } from '../language';
import { touchpointText } from '../touchpoint-text';

export const touchpointStateText = phrases({
  absent: touchpointText.stateAbsent,
  weak: touchpointText.stateWeak,
  ok: touchpointText.stateOk,
}) satisfies Readonly<Record<NonNullable<Touchpoint['state']>, Phrase<string>>>;

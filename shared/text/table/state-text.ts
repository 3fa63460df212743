// The states of a touchpoint in words.
import type { Touchpoint } from '../../model/records/touchpoint';
import { type Phrase, phrases } from '../language';

export const touchpointStateText = phrases({
  absent: { ru: 'нет', en: 'absent' },
  weak: { ru: 'слабо', en: 'weak' },
  ok: { ru: 'в порядке', en: 'ok' },
}) satisfies Readonly<Record<NonNullable<Touchpoint['state']>, Phrase<string>>>;

// May a touchpoint be described like this? Importance 1 to 5, no negative time, a norm that can be divided by, texts
// that fit.
import { ok, type Result } from '../../base/result';
import {
  longestMinutes,
  type Touchpoint,
  touchpointEvidenceLimit,
  touchpointNameLimit,
} from '../../model/records/touchpoint';
import { refused } from '../command';
import { canBeFieldLine, canBeFieldText } from './can-be-field-text';

/** What a person may say of a touchpoint; where it stands and where it was copied from are not among it. */
export type TouchpointValues = Partial<
  Omit<Touchpoint, 'type' | 'id' | 'stepId' | 'order' | 'originTouchpointId'>
>;

function reasonAgainst({ importance, actualMinutes, normMinutes }: TouchpointValues): string | null {
  if (importance !== undefined && !(Number.isInteger(importance) && importance >= 1 && importance <= 5))
    return 'importance-range';
  for (const minutes of [actualMinutes, normMinutes]) {
    if (minutes === undefined || minutes === null) continue;
    if (!(minutes >= 0)) return 'negative-minutes';
    if (minutes > longestMinutes) return 'too-many-minutes';
  }
  return normMinutes === 0 ? 'norm-of-zero' : null;
}

/** The values with their texts made safe to keep, or why not. */
export function canDescribeTouchpoint(values: TouchpointValues): Result<TouchpointValues> {
  const reason = reasonAgainst(values);
  if (reason !== null) return refused(reason);
  const name = values.name === undefined ? null : canBeFieldLine(values.name, touchpointNameLimit);
  if (name?.ok === false) return name;
  const evidence =
    values.evidence === undefined ? null : canBeFieldText(values.evidence, touchpointEvidenceLimit);
  if (evidence?.ok === false) return evidence;
  return ok({
    ...values,
    ...(name === null ? {} : { name: name.value }),
    ...(evidence === null ? {} : { evidence: evidence.value }),
  });
}

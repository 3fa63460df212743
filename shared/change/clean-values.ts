// What a person typed into a record's fields, made safe to keep and checked by the fields themselves. Nothing is cut off:
// a text that does not fit is refused, and stays where it was typed.
import { cleanLine, cleanText } from '../base/clean-text';
import { appError } from '../base/errors';
import { fail, ok, type Result } from '../base/result';
import { parseField, type RecordType } from '../model/record-type';
import { type RecordByType, recordTypes, type TypeName } from '../model/records';
import { textLimit } from '../model/text-limit';
import { refused } from './command';

export type Values<T extends TypeName> = Partial<Omit<RecordByType[T], 'type' | 'id'>>;

/** Of a text on one line the breaks become spaces. `text/over-limit`, or refused: `value-does-not-fit`. */
export function cleanValues<T extends TypeName>(type: T, values: Values<T>): Result<Values<T>> {
  const clean: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const readings = typeof value === 'string' ? [cleanText(value).trim(), cleanLine(value)] : [value];
    const kept = readings
      .map((reading) => parseField(recordTypes[type] as RecordType, name, reading))
      .find((parsed) => parsed.ok);
    if (kept?.ok === true) {
      clean[name] = kept.value;
      continue;
    }
    const limit = typeof value === 'string' ? textLimit(type, name) : null;
    return limit === null
      ? refused('value-does-not-fit')
      : fail(appError('text/over-limit', { name: limit }));
  }
  return ok(clean as Values<T>);
}

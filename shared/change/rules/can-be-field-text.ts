// May this be the text of a field? Anything but more than fits: the limit is said, nothing is cut off.
import { cleanLine, cleanText } from '../../base/clean-text';
import { appError } from '../../base/errors';
import { fail, ok, type Result } from '../../base/result';

const within = (clean: string, limit: number): Result<string> =>
  clean.length <= limit ? ok(clean) : fail(appError('text/over-limit', { name: limit }));

/** One line made safe to keep, or `text/over-limit` above `limit` UTF-16 units. */
export const canBeFieldLine = (text: string, limit: number): Result<string> => within(cleanLine(text), limit);

/** A text of many lines made safe to keep, or `text/over-limit` above `limit` UTF-16 units. */
export const canBeFieldText = (text: string, limit: number): Result<string> => within(cleanText(text), limit);

// May this be the text of a note? Anything but more than fits: the limit is said, nothing is cut off.

import { cleanText } from '../../base/clean-text';
import { appError } from '../../base/errors';
import { fail, ok, type Result } from '../../base/result';
import { noteTextLimit } from '../../model/records/note';

/** The text made safe to keep, or `text/too-long`. */
export function canBeNoteText(text: string): Result<string> {
  const clean = cleanText(text);
  if (clean.length <= noteTextLimit) return ok(clean);
  return fail(appError('text/too-long', { length: clean.length }));
}

// A workshop's description from a file: everything in it is distrusted.
import type { Result } from '#shared/base/result';
import { type ParsedWorkshop, parseWorkshop } from '#shared/model/templates/workshop/parse-workshop';
import { readJson } from './read-json';

/** The checked description in the file (absolute path), or why it is none. */
export function readWorkshop(path: string): Result<ParsedWorkshop> {
  const given = readJson(path, { tooLarge: 'workshop/too-large', notJson: 'workshop/not-json' });
  return given.ok ? parseWorkshop(given.value) : given;
}

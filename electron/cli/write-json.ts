// A JSON file, written whole or not at all.
import type { Result } from '#shared/base/result';
import { writeWhole } from '../export/write-whole';

const never = new AbortController().signal;

/** Replaces `target` (absolute) as a whole; errors of the disk are values. */
export function writeJson(value: unknown, target: string): Promise<Result<unknown>> {
  const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  return writeWhole(target, never, (append) => append(bytes));
}

// The file in which a person decides what copies say differently: written with all variants, read with the number of one
// in `take`. The form is documented in electron/cli/README.md.
import * as v from 'valibot';
import { appError } from '#shared/base/errors';
import { type Id, isId } from '#shared/base/id';
import { fail, ok, type Result } from '#shared/base/result';
import type { FieldValues } from '#shared/change/diff';
import { sameValues } from '#shared/change/merge/conflicts';
import type { Decision } from '#shared/change/merge/decide';
import type { Undecided } from '../project-file/unite-project-files';
import { readJson } from './read-json';

interface Variant {
  readonly value: FieldValues;
  /** ISO 8601, UTC; by the clock of whoever set it. */
  readonly at: string;
  /** The files that say so. */
  readonly files: readonly string[];
}

interface ConflictEntry {
  readonly id: Id;
  readonly type: string;
  /** Which part of the record: a field, or what several fields say together. */
  readonly part: string;
  readonly variants: readonly Variant[];
  /** The number of the variant that is to stand, from 1; null: not decided. */
  readonly take: number | null;
}

/** A conflict for the file; `files`: the names in the order of the sayings. */
function conflictEntry({ conflict, sayings }: Undecided, files: readonly string[]): ConflictEntry {
  const { id, type, register, standing, others } = conflict;
  return {
    id,
    type,
    part: register.name,
    variants: [standing, ...others].map(({ values, stamp }) => ({
      value: values,
      at: new Date(stamp.ms).toISOString(),
      files: files.filter((_, at) => {
        const saying = sayings[at];
        return saying !== null && saying !== undefined && sameValues(values, saying);
      }),
    })),
    take: null,
  };
}

/** What is written beside the united file. */
export const conflictsFile = (open: readonly Undecided[], files: readonly string[]) => ({
  conflicts: open.map((one) => conflictEntry(one, files)),
});

const decisionFile = v.object({
  conflicts: v.array(
    v.object({
      id: v.custom<Id>(isId),
      part: v.string(),
      variants: v.array(v.object({ value: v.record(v.string(), v.unknown()) })),
      take: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
});

/** What a person has decided of a conflict; null where nothing. */
export type DecisionOf = (undecided: Undecided) => Decision | null;

/** The decisions of a file, or `merge/decisions` where it is none. A variant that no file says any more decides nothing. */
export function readDecisions(path: string): Result<DecisionOf> {
  const given = readJson(path, { tooLarge: 'merge/decisions', notJson: 'merge/decisions' });
  if (!given.ok) return given;
  const parsed = v.safeParse(decisionFile, given.value);
  if (!parsed.success) return fail(appError('merge/decisions'));
  const taken = new Map<string, FieldValues>();
  for (const { id, part, variants, take } of parsed.output.conflicts) {
    if (take === null) continue;
    const value = variants[take - 1]?.value;
    if (value === undefined) return fail(appError('merge/decisions'));
    taken.set(`${id}/${part}`, value);
  }
  return ok(({ conflict }) => {
    const value = taken.get(`${conflict.id}/${conflict.register.name}`);
    const variant = [conflict.standing, ...conflict.others].find(
      ({ values }) => value !== undefined && sameValues(values, value),
    );
    return variant ? { values: variant.values, isFinal: true } : null;
  });
}

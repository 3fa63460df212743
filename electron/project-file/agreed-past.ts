// What several copies of a project once agreed on: told by their logs, which know what stood before each edit. A log
// that has been cut off tells nothing of what lies before the cut.
import type { Diff, FieldValues } from '#shared/change/diff';
import { parseDiff } from '#shared/change/diff-codec';
import type { Conflict } from '#shared/change/merge/conflicts';
import type { Copy } from '#shared/change/merge/copy';
import { valuesIn } from '#shared/change/merge/registers';
import type { VersionVector } from '#shared/change/merge/stamp';
import { allBefore } from './commit-log';
import { actorIds } from './read-copy';
import type { WorkingCopy } from './working-copy';

/** The values that stood when all still agreed, or null where no copy remembers. */
export type Past = (conflict: Conflict) => FieldValues | null;

/** The commits that every copy knows. */
function knownToAll(copies: readonly Copy[]): VersionVector {
  const [first, ...others] = copies.map(({ vector }) => vector);
  return new Map(
    [...(first ?? [])].map(([actor, seq]) => [
      actor,
      Math.min(seq, ...others.map((vector) => vector.get(actor) ?? 0)),
    ]),
  );
}

/** The diffs of a copy that others do not know, newest first. */
function ownDiffs(copy: WorkingCopy, common: VersionVector): readonly Diff[] {
  const ids = actorIds(copy.db);
  const own: Diff[] = [];
  for (const { actor, actorSeq, diff } of allBefore(copy.db, Number.MAX_SAFE_INTEGER)) {
    if (actorSeq <= (common.get(ids.get(actor) ?? '') ?? 0)) break;
    const parsed = parseDiff(diff);
    if (!parsed.ok) break;
    own.push(parsed.value);
  }
  return own;
}

/** Asks the logs of the copies, each of which is read at the first question. */
export function agreedPast(files: readonly WorkingCopy[], copies: readonly Copy[]): Past {
  const common = knownToAll(copies);
  const known = new Map<WorkingCopy, readonly Diff[]>();
  const diffsOf = (file: WorkingCopy): readonly Diff[] => {
    const diffs = known.get(file) ?? ownDiffs(file, common);
    known.set(file, diffs);
    return diffs;
  };
  return ({ id, type, register }) => {
    for (const [at, file] of files.entries()) {
      const record = copies[at]?.project[type].get(id);
      if (record === undefined) continue;
      const values: Record<string, unknown> = { ...valuesIn(record, register) };
      let isTold = false;
      for (const diff of diffsOf(file)) {
        const change = diff.get(id);
        if (change?.kind !== 'update') continue;
        for (const field of register.fields) {
          if (!Object.hasOwn(change.before, field)) continue;
          values[field] = change.before[field];
          isTold = true;
        }
      }
      if (isTold) return values;
    }
    return null;
  };
}

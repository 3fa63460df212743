// A commit: one gesture of a person as it is stored, sent and logged.
import * as v from 'valibot';
import { appError } from '../base/errors';
import { type Id, isId } from '../base/id';
import { fail, ok, type Result } from '../base/result';
import type { Diff } from './diff';
import { type EncodedDiff, encodeDiff, parseDiff } from './diff-codec';

export interface Commit {
  readonly id: Id;
  /** 1, 2, 3 … within the session; the outbox keeps them without gaps. */
  readonly seq: number;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** The participant who made it, where known. */
  readonly authorId: Id | null;
  /** The command's name, `restore`, or what was taken back or done again (`replay-label`); the interface translates it. */
  readonly label: string;
  /** Commits of one gesture (a text edit saved while typing) share it and undo as one. */
  readonly gestureId: Id;
  readonly diff: Diff;
}

export type EncodedCommit = Omit<Commit, 'diff'> & { readonly diff: EncodedDiff };

export const encodeCommit = (commit: Commit): EncodedCommit => ({ ...commit, diff: encodeDiff(commit.diff) });

const id = v.custom<Id>(isId);
const head = v.strictObject({
  id,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  authorId: v.nullable(id),
  label: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,59}$/)),
  gestureId: id,
  diff: v.unknown(),
});

/** Validates a commit that came from another process or a file. */
export function parseCommit(value: unknown): Result<Commit> {
  const parsed = v.safeParse(head, value);
  if (!parsed.success) return fail(appError('commit/refused', { reason: 'shape' }));
  const diff = parseDiff(parsed.output.diff);
  return diff.ok ? ok({ ...parsed.output, diff: diff.value }) : diff;
}

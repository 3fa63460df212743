// What a gesture or a commit did, in three facts: enough to say it in a sentence. Counts records, never looks into
// their values.
import { type TypeName, typeNames } from '../model/records';
import { type Change, type Diff, typeOf } from './diff';
import { type Replay, readLabel } from './replay-label';

export interface Deed {
  /** Set where it took something back or did it again. */
  readonly replay: Replay | null;
  /** The command's name; null where an old log does not tell what was taken back. */
  readonly label: string | null;
  /** What it was done to; null where nothing was touched. */
  readonly type: TypeName | null;
  /** How many of that type. */
  readonly count: number;
}

/** What undo and redo would take up; null: nothing. */
export type Replayable = { readonly [R in Replay]: Deed | null };

/** What a person means when a stage goes with its steps and notes: the first of these that took part. */
const weight: readonly TypeName[] = [
  'map',
  'stage',
  'lane',
  'step',
  'phase',
  'note',
  'picture',
  'frame',
  'free_text',
  'arrow',
  'drawing',
  'connector',
  'touchpoint',
];
const byWeight: readonly TypeName[] = [...weight, ...typeNames.filter((name) => !weight.includes(name))];

/** What goes or comes is the deed; what changes along with it is not. */
const kinds: readonly Change['kind'][] = ['remove', 'add', 'update'];

/** What a diff is about, and how many of it. Of an image and what shows it, the latter. */
export function subjectOf(diff: Diff): Pick<Deed, 'type' | 'count'> {
  const all = [...diff.values()];
  const seen = all.filter((change) => typeOf(change) !== 'image');
  const changes = seen.length > 0 ? seen : all;
  const kind = kinds.find((one) => changes.some((change) => change.kind === one));
  const counts = new Map<TypeName, number>();
  for (const change of changes) {
    if (change.kind === kind) counts.set(typeOf(change), (counts.get(typeOf(change)) ?? 0) + 1);
  }
  const type = byWeight.find((name) => counts.has(name)) ?? null;
  return { type, count: type === null ? 0 : (counts.get(type) ?? 0) };
}

/** The deed of a commit's label and diff. */
export const deedOf = (label: string, diff: Diff): Deed => ({ ...readLabel(label), ...subjectOf(diff) });

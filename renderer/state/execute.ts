// THE write door: the only way from a wish to a changed document. Plans, applies, remembers for undo, sends to the
// store, in this order and at once.
import type { AppError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import type { Result } from '#shared/base/result';
import { type Command, type PlanContext, planWhole, refused } from '#shared/change/command';
import type { Commit } from '#shared/change/commit';
import { apply, type Change, type Diff, isEmpty } from '#shared/change/diff';
import { errorText } from '#shared/text/error-text';
import { documentStore, hasProject, shownMap } from './document';
import { forgetUnseen } from './forget-unseen';
import { freshId } from './fresh-id';
import { noteInLog } from './history-log';
import { remember } from './history-stacks';
import { lastCommit } from './last-commit';
import { nextSeq, post } from './outbox';
import { say, sessionStore } from './session';

const context = (): PlanContext => ({ newId: freshId, now: Date.now(), authorId: null });

function sayRefusal(error: AppError): void {
  say({ tone: 'warning', text: errorText(error, sessionStore.getState().preferences.language) });
}

/** What says where a thing stands, and whether that is folded away. */
const places = ['folded', 'phaseId', 'stageId', 'laneId', 'stepId'];

/** True for a change that may take something from sight. */
const hides = (change: Change): boolean =>
  change.kind === 'remove' ||
  (change.kind === 'update' && places.some((field) => Object.hasOwn(change.after, field)));

/** Applies a planned diff and makes it a commit. For `execute` and history only. */
export function enact(label: string, diff: Diff, gestureId: Id): void {
  const { project: before, mapId } = documentStore.getState();
  const project = apply(before, diff);
  const made = { id: freshId(), seq: nextSeq(), at: Date.now(), authorId: null } as const;
  const commit: Commit = { ...made, label, gestureId, diff };
  // Before the document tells of itself: what can be undone must be true by then.
  remember(commit);
  documentStore.setState({ project, mapId: shownMap(project, mapId) });
  noteInLog(commit);
  post(commit);
  if ([...diff.values()].some(hides)) forgetUnseen(project);
  lastCommit.setState({ commit });
}

export interface Doing {
  /** Commits of one gesture undo as one step; absent: a gesture of its own. */
  readonly gestureId?: Id;
  /** The caller says a refusal itself, where it belongs. */
  readonly quiet?: boolean;
}

/**
 * Does a command. A refusal is said to the person here; the answer tells the caller what was done, an empty
 * diff when there was nothing to do. Where there is no project nothing is done or said: a field may go with it.
 */
export function execute<A>(
  command: Command<A>,
  args: A,
  { gestureId, quiet = false }: Doing = {},
): Result<Diff> {
  if (!hasProject()) return refused('gone');
  const plan = planWhole(documentStore.getState().project, command, args, context());
  if (!plan.ok) {
    if (!quiet) sayRefusal(plan.error);
  } else if (!isEmpty(plan.value)) enact(command.name, plan.value, gestureId ?? freshId());
  return plan;
}

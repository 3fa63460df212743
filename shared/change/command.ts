// The form of every command, and the way from a command to the diff that is executed. Rules are asked and
// behaviors follow here, in this order, for menu, key, drag, command line and import alike.
import type { AppError } from '../base/errors';
import { appError } from '../base/errors';
import type { Id } from '../base/id';
import { fail, ok, type Result } from '../base/result';
import type { Project } from '../model/project';
import { behaviors } from './behaviors';
import { apply, compose, type Diff, isEmpty } from './diff';

/** What a plan may use of the world: ids and the time are given, so that plans stay pure. */
export interface PlanContext {
  readonly newId: () => Id;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The participant at the keyboard, where known. */
  readonly authorId: Id | null;
}

export interface Command<Args> {
  /** Verb and noun; stored as the commit's label. */
  readonly name: string;
  /** The diff that does it, or why it may not be done. Never changes anything itself. */
  plan(project: Project, args: Args, context: PlanContext): Result<Diff>;
}

/** Why a rule says no, as an error to show. `reason` names the rule. */
export const refused = (reason: string): { readonly ok: false; readonly error: AppError } =>
  fail(appError('command/refused', { reason }));

/** Lets every behavior add its consequences, in their fixed order. */
export function withConsequences(project: Project, diff: Diff, context: PlanContext): Diff {
  return behaviors.reduce((sum, behavior) => {
    const after = apply(project, sum);
    return compose(sum, behavior({ before: project, after, diff: sum }, context));
  }, diff);
}

/** The whole diff of a command: its plan with all consequences. An empty diff is a success with nothing to do. */
export function planWhole<A>(
  project: Project,
  command: Command<A>,
  args: A,
  context: PlanContext,
): Result<Diff> {
  const plan = command.plan(project, args, context);
  if (!plan.ok || isEmpty(plan.value)) return plan;
  return ok(withConsequences(project, plan.value, context));
}

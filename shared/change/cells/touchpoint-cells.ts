// The changes that writing into a row of the table of touchpoints makes. A row of a step without touchpoints becomes
// its first one, named like the step.
import type { Id } from '../../base/id';
import { keysBetween, type OrderKey } from '../../base/order-key';
import { ok, type Result } from '../../base/result';
import type { CellValue, TouchpointField } from '../../model/cells';
import { labelLimit } from '../../model/label';
import type { Project } from '../../model/project';
import type { Rating } from '../../model/records/rating';
import type { Step } from '../../model/records/step';
import { ratingsOf } from '../../model/touchpoints';
import { adding, removing, updating } from '../build-diff';
import { refused } from '../command';
import type { Change } from '../diff';
import { canBeFieldLine } from '../rules/can-be-field-text';
import { canBeRated } from '../rules/can-be-rated';
import { canChangeStructure } from '../rules/can-change-structure';
import { canDescribeTouchpoint, type TouchpointValues } from '../rules/can-describe-touchpoint';
import type { NamedRecords } from './named-records';

/** What is written into one row. */
export type RowValues = ReadonlyMap<TouchpointField, CellValue>;

const plain = ['name', 'importance', 'actualMinutes', 'normMinutes', 'evidence'] as const;
const chosen = ['nobodyPresent', 'momentOfTruth', 'state'] as const;

function valuesOf(cells: RowValues, names: NamedRecords): TouchpointValues {
  const values: Record<string, unknown> = {};
  for (const field of [...plain, ...chosen]) if (cells.has(field)) values[field] = cells.get(field);
  if (cells.has('channel')) values.channelId = names.idOrNull('channel', cells.get('channel') ?? null);
  if (cells.has('departments'))
    values.departmentIds = names.idsOf('department', cells.get('departments') ?? null);
  return values as TouchpointValues;
}

type Answer = Partial<Pick<Rating, 'expectation' | 'actual'>>;

function answerOf(cells: RowValues): Answer | null {
  const answer: { expectation?: number | null; actual?: number | null } = {};
  for (const side of ['expectation', 'actual'] as const) {
    if (cells.has(side)) answer[side] = (cells.get(side) ?? null) as number | null;
  }
  return Object.keys(answer).length === 0 ? null : answer;
}

const saysNothing = ({ expectation, actual, respondent, participantId }: Rating): boolean =>
  expectation === null && actual === null && respondent === '' && participantId === null;

/** The one answer of the customer, made, corrected or taken back. */
function ratingChange(
  ratings: readonly Rating[],
  touchpointId: Id,
  answer: Answer,
  newId: () => Id,
): Result<Change | null> {
  if (!canBeRated(answer.expectation) || !canBeRated(answer.actual)) return refused('rating-range');
  const customers = ratings.filter(({ side }) => side === 'customer');
  const answered = customers.filter(({ expectation, actual }) => expectation !== null || actual !== null);
  if (answered.length > 1) return refused('several-respondents');
  const rating = answered[0] ?? customers[0];
  if (rating !== undefined) {
    return ok(saysNothing({ ...rating, ...answer }) ? removing(rating) : updating(rating, answer));
  }
  const isBlank = (answer.expectation ?? null) === null && (answer.actual ?? null) === null;
  return ok(isBlank ? null : adding('rating', newId(), { touchpointId, ...answer }));
}

const firstOrder = keysBetween(null, null, 1)[0] as OrderKey;

/** The changes for one row; `rowId` is a touchpoint, or a step without one. */
export function touchpointChanges(
  project: Project,
  rowId: Id,
  cells: RowValues,
  { names, newId }: { readonly names: NamedRecords; readonly newId: () => Id },
): Result<readonly (Change | null)[]> {
  const touchpoint = project.touchpoint.get(rowId);
  const step: Step | undefined = project.step.get(touchpoint?.stepId ?? rowId);
  if (step === undefined) return refused('gone');
  const changes: (Change | null)[] = [];
  const title = cells.get('step');
  if (typeof title === 'string') {
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const clean = canBeFieldLine(title, labelLimit('step'));
    if (!clean.ok) return clean;
    changes.push(updating(step, { title: clean.value }));
  }
  const said = canDescribeTouchpoint(valuesOf(cells, names));
  if (!said.ok) return said;
  const answer = answerOf(cells);
  if (answer === null && Object.keys(said.value).length === 0) return ok(changes);
  const id = touchpoint?.id ?? newId();
  if (touchpoint !== undefined) changes.push(updating(touchpoint, said.value));
  else {
    const name = typeof title === 'string' ? title : step.title;
    changes.push(adding('touchpoint', id, { name, ...said.value, stepId: step.id, order: firstOrder }));
  }
  if (answer !== null) {
    const ratings = ratingsOf(project, id);
    const change = ratingChange(ratings, id, answer, newId);
    if (!change.ok) return change;
    changes.push(change.value);
  }
  return ok(changes);
}

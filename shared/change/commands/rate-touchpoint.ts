// Writes down one raw answer about a touchpoint, or corrects it. Taking one away is `remove-items`.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { type Rating, respondentLimit } from '../../model/records/rating';
import { adding, diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canBeFieldLine } from '../rules/can-be-field-text';
import { canBeRated } from '../rules/can-be-rated';

export interface RateTouchpoint extends Partial<Omit<Rating, 'type' | 'id' | 'touchpointId'>> {
  readonly touchpointId: Id;
  /** The answer to correct: only what is given changes. Absent: a new answer. */
  readonly ratingId?: Id;
}

export const rateTouchpoint: Command<RateTouchpoint> = {
  name: 'rate-touchpoint',
  plan(project, { touchpointId, ratingId, respondent, ...values }, { newId }) {
    if (!project.touchpoint.has(touchpointId)) return refused('gone');
    if (!canBeRated(values.expectation) || !canBeRated(values.actual)) return refused('rating-range');
    const name = canBeFieldLine(respondent ?? '', respondentLimit);
    if (!name.ok) return name;
    const { participantId } = values;
    if (typeof participantId === 'string' && !project.participant.has(participantId)) return refused('gone');
    const said = respondent === undefined ? values : { ...values, respondent: name.value };
    if (ratingId === undefined) return ok(diffOf([adding('rating', newId(), { ...said, touchpointId })]));
    const rating = project.rating.get(ratingId);
    return rating?.touchpointId === touchpointId ? ok(diffOf([updating(rating, said)])) : refused('gone');
  },
};

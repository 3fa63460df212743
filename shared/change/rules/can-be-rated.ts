// May this be somebody's answer? From 1 to 10, or none.
import { highestRating, lowestRating } from '../../model/records/rating';

export const canBeRated = (answer: number | null | undefined): boolean =>
  answer === undefined || answer === null || (answer >= lowestRating && answer <= highestRating);

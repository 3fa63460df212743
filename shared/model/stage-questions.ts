// The questions of a stage, as the facilitator asks them: one a line, without the lines that say nothing.
import type { Stage } from './records/stage';

/** As the field's own limit in characters. */
export const questionsLimit = 4_000;

export const questionsOf = ({ questions }: Stage): readonly string[] =>
  questions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

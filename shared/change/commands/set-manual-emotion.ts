// Sets by hand where the emotion curve passes at a step, in units of gap; null gives it back to the ratings. A value counts in
// the drawing alone. What is beyond −9 … +9 is brought to the end of the scale.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

/** The end of the scale of gaps. */
const most = 9;

export const setManualEmotion: Command<{ readonly stepId: Id; readonly value: number | null }> = {
  name: 'set-manual-emotion',
  plan(project, { stepId, value }) {
    const step = project.step.get(stepId);
    if (step === undefined) return refused('gone');
    if (value !== null && !Number.isFinite(value)) return refused('not-a-gap');
    // Minus zero is no value of a file.
    const manualEmotion = value === null ? null : Math.max(-most, Math.min(most, value)) + 0;
    return ok(diffOf([updating(step, { manualEmotion })]));
  },
};

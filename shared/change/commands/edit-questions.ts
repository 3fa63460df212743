// Changes what the facilitator asks at a stage, a question a line. Nothing of the map's structure: allowed while that is locked.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { questionsLimit } from '../../model/stage-questions';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canBeFieldText } from '../rules/can-be-field-text';

export const editQuestions: Command<{ readonly stageId: Id; readonly questions: string }> = {
  name: 'edit-questions',
  plan(project, { stageId, questions }) {
    const stage = project.stage.get(stageId);
    if (stage === undefined) return refused('gone');
    const clean = canBeFieldText(questions, questionsLimit);
    return clean.ok ? ok(diffOf([updating(stage, { questions: clean.value })])) : clean;
  },
};

// Makes a stage and the one that follows it one: steps, notes, pictures, metrics and lying things come together, the
// second behind the first. Nothing is lost: names and questions are joined, the stronger contact counts. Questions that
// do not fit together are refused.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapStructure, notesInCell } from '../../model/map-structure';
import type { Stage } from '../../model/records/stage';
import { questionsLimit } from '../../model/stage-questions';
import { picturesInCell } from '../../model/storyboard';
import { diffOf, removing, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { withFields } from '../diff';
import { canBeFieldText } from '../rules/can-be-field-text';
import { canChangeStructure } from '../rules/can-change-structure';
import { joinedNames } from './joined-names';
import { append, changesTo, repointed } from './repointed';

/** From the weakest to the strongest. */
const contacts: readonly Stage['contact'][] = ['none', 'contact', 'tracked'];

const stronger = (a: Stage['contact'], b: Stage['contact']): Stage['contact'] =>
  contacts.indexOf(a) >= contacts.indexOf(b) ? a : b;

const merged = (first: Stage, second: Stage, questions: string): Partial<Omit<Stage, 'id' | 'type'>> => ({
  name: joinedNames(first.name, second.name, labelLimit('stage')),
  contact: stronger(first.contact, second.contact),
  questions,
  noteColumns: Math.max(first.noteColumns, second.noteColumns),
  folded: first.folded && second.folded,
  originStageId: first.originStageId ?? second.originStageId,
});

export const mergeStages: Command<{ readonly id: Id }> = {
  name: 'merge-stages',
  plan(project, { id }) {
    const first = project.stage.get(id);
    if (first === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const { stages, stepsOf, lanes } = mapStructure(project, first.mapId);
    const second = stages[stages.findIndex((stage) => stage.id === id) + 1];
    if (second === undefined) return refused('nothing-follows');
    const asked = [first.questions, second.questions].filter((questions) => questions !== '').join('\n');
    const questions = canBeFieldText(asked, questionsLimit);
    if (!questions.ok) return questions;
    const drafts = repointed(project, 'stage', second.id, id);
    append(drafts, stepsOf.get(id) ?? [], stepsOf.get(second.id) ?? []);
    for (const lane of lanes) {
      const notesIn = (stageId: Id) => notesInCell(project, first.mapId, stageId, lane.id);
      append(drafts, notesIn(id), notesIn(second.id));
      append(drafts, picturesInCell(project, id, lane.id), picturesInCell(project, second.id, lane.id));
    }
    for (const copy of project.stage.values()) {
      if (copy.originStageId === second.id) drafts.set(copy.id, withFields(copy, { originStageId: id }));
    }
    return ok(
      diffOf([
        ...changesTo(project, drafts),
        updating(first, merged(first, second, questions.value)),
        removing(second),
      ]),
    );
  },
};

// The facilitator's panel: what to ask the room at the stage at hand, to be read from a step away, changed in place; and
// a question about each row of the map. Never part of the picture of the map.
import { ChevronLeft, ChevronRight, Compass, Pencil } from 'lucide-react';
import { useState } from 'react';
import { editQuestions } from '#shared/change/commands/edit-questions';
import { mapStructure } from '#shared/model/map-structure';
import type { Stage } from '#shared/model/records/stage';
import { questionsOf } from '#shared/model/stage-questions';
import { laneQuestions, questionsText } from '#shared/text/questions-text';
import { jumpToItem } from '../../canvas/jump';
import { useDocument } from '../../state/document';
import { execute } from '../../state/execute';
import { useSidePanel } from '../../state/side-panel';
import { IconButton } from '../../ui/IconButton';
import { ActionButton } from '../ActionButton';
import { useLanguage, useText } from '../language';
import { SidePanel } from '../SidePanel';
import { TypedField } from '../typed/TypedField';
import styles from './questions-panel.module.css';
import { useStageAtHand } from './stage-at-hand';

export function QuestionsPanel() {
  return useSidePanel() === 'questions' ? <Panel /> : null;
}

function Panel() {
  const say = useText(questionsText);
  const stageId = useStageAtHand();
  const { project, mapId } = useDocument((document) => document);
  const { stages } = mapStructure(project, mapId ?? '');
  const at = stages.findIndex(({ id }) => id === stageId);
  const stage = stages[at];
  const go = (by: 1 | -1) => {
    const next = stages[at + by];
    if (next !== undefined) jumpToItem(next.id);
  };
  return (
    <SidePanel
      title={say.title}
      closeLabel={say.close}
      tools={<ActionButton id="guide" icon={Compass} size="small" />}
    >
      {stage === undefined ? (
        <p className={styles.none}>{say.noStages}</p>
      ) : (
        <>
          <div className={styles.where}>
            <IconButton
              size="small"
              icon={ChevronLeft}
              label={say.previous}
              disabled={at === 0}
              onClick={() => go(-1)}
            />
            <p className={styles.place} aria-live="polite">
              <span className={styles.number}>{say.place(at + 1, stages.length)}</span>
              <span className={styles.stage}>{stage.name || say.nameless}</span>
            </p>
            <IconButton
              size="small"
              icon={ChevronRight}
              label={say.next}
              disabled={at === stages.length - 1}
              onClick={() => go(1)}
            />
          </div>
          <Questions key={stage.id} stage={stage} />
        </>
      )}
      <LaneQuestions />
      <p className={styles.private}>{say.private}</p>
    </SidePanel>
  );
}

function Questions({ stage }: { readonly stage: Stage }) {
  const say = useText(questionsText);
  const [editing, setEditing] = useState(false);
  const questions = questionsOf(stage);
  return (
    <section className={styles.questions}>
      {editing ? (
        <TypedField
          multiline
          label={say.field}
          place={`${stage.id}/questions`}
          value={stage.questions}
          keep={(text, gestureId) =>
            execute(editQuestions, { stageId: stage.id, questions: text }, { gestureId, quiet: true })
          }
        />
      ) : questions.length === 0 ? (
        <p className={styles.none}>{say.none}</p>
      ) : (
        <ol className={styles.list}>
          {questions.map((question, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one may be asked twice
            <li key={at}>{question}</li>
          ))}
        </ol>
      )}
      <IconButton
        size="small"
        side="left"
        icon={Pencil}
        label={say.edit}
        aria-pressed={editing}
        onClick={() => setEditing(!editing)}
      />
    </section>
  );
}

/** One question for each kind of row the map has, under the row's own name. */
function LaneQuestions() {
  const say = useText(questionsText);
  const language = useLanguage();
  const { project, mapId } = useDocument((document) => document);
  const { lanes } = mapStructure(project, mapId ?? '');
  if (lanes.length === 0) return null;
  return (
    <section className={styles.lanes} aria-labelledby="lane-questions">
      <h3 id="lane-questions" className={styles.heading}>
        {say.lanes}
      </h3>
      <dl className={styles.hints}>
        {lanes.map((lane) => (
          <div key={lane.id}>
            <dt>{lane.name}</dt>
            <dd>{laneQuestions[lane.kind][language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

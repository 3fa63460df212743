// Where what is held over something folded would go: nobody sees it there.
import { useStore } from 'zustand';
import { boardText } from '#shared/text/board-text';
import { useDocument } from '../../state/document';
import { useSession } from '../../state/session';
import type { Drag } from '../../tools/intent';
import { gestureStore } from '../gestures/gesture-store';
import styles from './connect.module.css';

const stepOf = (drag: Drag | null) => (drag?.card?.folded === true ? drag.card.stepId : null);

function stageOf(drag: Drag | null) {
  const target = drag?.target ?? drag?.picture;
  return target?.folded === true ? target.stageId : null;
}

export function FoldedDropHint() {
  const stepId = useStore(gestureStore, ({ drag }) => stepOf(drag));
  const stageId = useStore(gestureStore, ({ drag }) => stageOf(drag));
  const language = useSession((session) => session.preferences.language);
  const name = useDocument(({ project }) =>
    stepId === null ? project.stage.get(stageId ?? '')?.name : project.step.get(stepId)?.title,
  );
  if (name === undefined) return null;
  return (
    <div role="status" className={styles.hint}>
      {boardText.intoFolded[language](name || boardText.untitled[language])}
    </div>
  );
}

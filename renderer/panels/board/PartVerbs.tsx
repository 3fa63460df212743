// The verbs for a selected stage, step, lane or phase: rename, move, add beside, delete.
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { boardText } from '#shared/text/board-text';
import { runAction } from '../../app/actions/run-action';
import type { Part } from '../../app/actions/selected';
import { canShiftPart, shiftPart } from '../../canvas/gestures/shift-part';
import { IconButton } from '../../ui/IconButton';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import styles from './selection-bar.module.css';

const addActions = { stage: 'add-stage', step: 'add-step', lane: 'add-lane' } as const;

export function PartVerbs({ part }: { readonly part: Part }) {
  const say = useText(boardText);
  const addLabels = { stage: say.addStageAfter, step: say.addStepAfter, lane: say.addLaneAfter };
  const upright = part.type === 'lane';
  const moves = [
    { by: -1, icon: upright ? ArrowUp : ArrowLeft, label: upright ? say.moveUp : say.moveLeft },
    { by: 1, icon: upright ? ArrowDown : ArrowRight, label: upright ? say.moveDown : say.moveRight },
  ] as const;
  return (
    <>
      <span className={styles.name}>
        <span className={styles.kind}>{say[part.type]}</span>
        <strong>{part.type === 'step' ? part.title : part.name}</strong>
      </span>
      <span className={styles.line} />
      <ActionButton id="rename-item" icon={Pencil} side="top" />
      {part.type !== 'phase' && (
        <>
          {moves.map(({ by, icon, label }) => (
            <IconButton
              key={by}
              keepsFocus
              side="top"
              icon={icon}
              label={label}
              disabled={!canShiftPart(part.id, by)}
              onClick={() => shiftPart(part.id, by)}
            />
          ))}
          <IconButton
            keepsFocus
            side="top"
            icon={Plus}
            label={addLabels[part.type]}
            onClick={() => runAction(addActions[part.type])}
          />
        </>
      )}
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}

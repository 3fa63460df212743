// The verbs for a selected stage, step, lane or phase: rename, move, add beside, fold, split, merge, gather, delete.
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  BetweenVerticalEnd,
  Combine,
  MapPinPlus,
  Pencil,
  Plus,
  Shapes,
  Trash2,
  Ungroup,
} from 'lucide-react';
import { boardText } from '#shared/text/board-text';
import { runAction } from '../../app/actions/run-action';
import type { Part } from '../../app/actions/selected';
import { useActionEnabled } from '../../app/actions/use-action-enabled';
import { canShiftPart, shiftPart } from '../../canvas/gestures/shift-part';
import { IconButton } from '../../ui/IconButton';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import { FoldVerb } from './FoldVerb';
import { OverlayMenu } from './OverlayMenu';
import { SideVerbs } from './SideVerbs';
import { SplitMenu } from './SplitMenu';
import styles from './selection-bar.module.css';

const addActions = { stage: 'add-stage', step: 'add-step', lane: 'add-lane' } as const;

export function PartVerbs({ part }: { readonly part: Part }) {
  const say = useText(boardText);
  const joins = useActionEnabled('join-phase');
  const leaves = useActionEnabled('leave-phase');
  const turns = useActionEnabled('lane-kind');
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
      {part.type !== 'phase' && (
        <IconButton
          keepsFocus
          side="top"
          icon={Plus}
          label={addLabels[part.type]}
          onClick={() => runAction(addActions[part.type])}
        />
      )}
      {part.type !== 'step' && <FoldVerb part={part} />}
      {part.type === 'step' && <ActionButton id="add-touchpoint" icon={MapPinPlus} side="top" />}
      {part.type === 'step' && <SplitMenu />}
      {(part.type === 'stage' || part.type === 'step') && (
        <ActionButton id="merge-next" icon={Combine} side="top" />
      )}
      {joins && <ActionButton id="join-phase" icon={BetweenVerticalEnd} side="top" />}
      {leaves && <ActionButton id="leave-phase" icon={Ungroup} side="top" />}
      {part.type === 'phase' && <ActionButton id="ungroup-phase" icon={Ungroup} side="top" />}
      {part.type === 'lane' && part.kind === 'emotion' && <OverlayMenu lane={part} />}
      {turns && <ActionButton id="lane-kind" icon={Shapes} side="top" />}
      <SideVerbs part={part} />
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}

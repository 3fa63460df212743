// The verbs for a selected trigger: rename, its kind, how often it was heard, order, another beside it, delete.
import { ArrowLeft, ArrowRight, Minus, Pencil, Plus, Tags, Trash2 } from 'lucide-react';
import { editTrigger } from '#shared/change/commands/edit-trigger';
import { type Trigger, type TriggerKind, triggerKinds } from '#shared/model/records/trigger';
import { triggerKindText } from '#shared/text/scene-text';
import { companyText, triggerText } from '#shared/text/side-text';
import { canShiftPart, shiftPart } from '../../canvas/gestures/shift-part';
import { execute } from '../../state/execute';
import { IconButton } from '../../ui/IconButton';
import { Menu, MenuChoice } from '../../ui/Menu';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import styles from './selection-bar.module.css';

export function TriggerVerbs({ trigger }: { readonly trigger: Trigger }) {
  const say = useText(triggerText);
  const order = useText(companyText);
  const kinds = useText(triggerKindText);
  const { id, count } = trigger;
  const moves = [
    { by: -1, icon: ArrowLeft, label: order.moveEarlier },
    { by: 1, icon: ArrowRight, label: order.moveLater },
  ] as const;
  return (
    <>
      <span className={styles.name}>
        <span className={styles.kind}>{say.trigger}</span>
        <strong>{trigger.text}</strong>
      </span>
      <span className={styles.line} />
      <ActionButton id="rename-item" icon={Pencil} side="top" />
      <Menu
        side="top"
        align="center"
        trigger={<IconButton side="top" icon={Tags} label={`${say.kind}: ${kinds[trigger.kind]}`} />}
      >
        <MenuChoice<TriggerKind>
          label={say.kind}
          value={trigger.kind}
          options={triggerKinds.map((kind, at) => ({ value: kind, label: `${at + 1}. ${kinds[kind]}` }))}
          onChoose={(kind) => execute(editTrigger, { id, kind })}
        />
      </Menu>
      <IconButton
        keepsFocus
        side="top"
        icon={Minus}
        label={say.less}
        disabled={count === 1}
        onClick={() => execute(editTrigger, { id, count: count - 1 })}
      />
      <span className={styles.count}>{say.count(count)}</span>
      <IconButton
        keepsFocus
        side="top"
        icon={Plus}
        label={say.more}
        onClick={() => execute(editTrigger, { id, count: count + 1 })}
      />
      {moves.map(({ by, icon, label }) => (
        <IconButton
          key={by}
          keepsFocus
          side="top"
          icon={icon}
          label={label}
          disabled={!canShiftPart(id, by)}
          onClick={() => shiftPart(id, by)}
        />
      ))}
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}

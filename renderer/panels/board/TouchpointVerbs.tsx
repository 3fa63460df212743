// The verbs for selected touchpoints: describe, add one after, delete.
import { MapPinPlus, SlidersHorizontal, Trash2 } from 'lucide-react';
import type { Touchpoint } from '#shared/model/records/touchpoint';
import { touchpointText } from '#shared/text/touchpoint-text';
import { useDocument } from '../../state/document';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import styles from './selection-bar.module.css';

interface TouchpointVerbsProps {
  readonly touchpoints: readonly [Touchpoint, ...Touchpoint[]];
}

export function TouchpointVerbs({ touchpoints }: TouchpointVerbsProps) {
  const say = useText(touchpointText);
  const channels = useDocument(({ project }) => project.channel);
  const [{ name, channelId }, ...others] = touchpoints;
  const called = name || (channelId !== null && channels.get(channelId)?.name) || '';
  return (
    <>
      <span className={styles.name}>
        {others.length === 0 ? (
          <>
            <span className={styles.kind}>{say.title}</span>
            <strong>{called}</strong>
          </>
        ) : (
          <strong>{say.several(touchpoints.length)}</strong>
        )}
      </span>
      <span className={styles.line} />
      <ActionButton id="edit-touchpoint" icon={SlidersHorizontal} side="top" />
      <ActionButton id="add-touchpoint" icon={MapPinPlus} side="top" />
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}

// The channels a persona uses, of all that the file knows.
import { type ReactNode, useId } from 'react';
import { idSet } from '#shared/model/field';
import { inOrder } from '#shared/model/project';
import type { Persona } from '#shared/model/records/persona';
import { iconOfChannel } from '#shared/scene/icons/channel-icons';
import { personaText } from '#shared/text/persona-text';
import { writePersona } from '../../app/actions/persona-verbs';
import { useDocument } from '../../state/document';
import { ChannelIcon } from '../../ui/ChannelIcon';
import { useText } from '../language';
import styles from './personas.module.css';

interface ChannelChoiceProps {
  readonly label: string;
  readonly mark: ReactNode;
  readonly persona: Persona;
}

export function ChannelChoice({ label, mark, persona }: ChannelChoiceProps) {
  const say = useText(personaText);
  const labelId = useId();
  const table = useDocument(({ project }) => project.channel);
  const channels = inOrder(table, () => true);
  const used = new Set(persona.channelIds);
  const turn = (id: string): void => {
    const rest = persona.channelIds.filter((other) => other !== id);
    writePersona(persona.id, { channelIds: used.has(id) ? rest : idSet([...rest, id]) });
  };
  return (
    <div className={styles.channels}>
      <span className={styles.labelRow}>
        <span id={labelId} className={styles.label}>
          {label}
        </span>
        {mark}
      </span>
      {channels.length === 0 ? (
        <p className={styles.wellHint}>{say.noChannels}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand beside the mark
        <div role="group" aria-labelledby={labelId} className={styles.chips}>
          {channels.map((channel) => (
            <button
              key={channel.id}
              type="button"
              className={styles.chip}
              aria-pressed={used.has(channel.id)}
              onClick={() => turn(channel.id)}
            >
              <ChannelIcon icon={iconOfChannel(channel)} />
              {channel.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

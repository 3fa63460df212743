// The channels in which customer and company meet: names and icons, and the usual ones to begin with.
import { useMemo } from 'react';
import { addChannels } from '#shared/change/commands/add-channels';
import { editChannel } from '#shared/change/commands/edit-channel';
import { inOrder, projectRecord } from '#shared/model/project';
import { type ChannelIconName, channelIcons, iconOfChannel } from '#shared/scene/icons/channel-icons';
import { channelIconText } from '#shared/text/channel-icon-text';
import { listsText } from '#shared/text/lists-text';
import { documentStore, useDocument } from '../../../state/document';
import { execute } from '../../../state/execute';
import { Button } from '../../../ui/Button';
import { ChannelIcon } from '../../../ui/ChannelIcon';
import { SignPicker } from '../../../ui/SignPicker';
import { useText } from '../../language';
import { ListDialog } from './ListDialog';
import styles from './list-dialog.module.css';

/** What most companies have, named as their icons are. */
const usual: readonly ChannelIconName[] = [
  'ad',
  'site',
  'social',
  'app',
  'call',
  'sms',
  'messenger',
  'email',
  'office',
  'store',
  'courier',
];

export function ChannelsDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useText(listsText);
  const icons = useText(channelIconText);
  const table = useDocument(({ project }) => project.channel);
  const channels = useMemo(() => inOrder(table, () => true), [table]);
  // In the language of the project, whatever the window speaks.
  const addUsual = () => {
    const { language } = projectRecord(documentStore.getState().project);
    const channels = usual.map((icon) => ({ name: channelIconText[icon][language], icon }));
    execute(addChannels, { channels });
  };
  return (
    <ListDialog
      title={say.channels}
      items={channels}
      sign={(channel) => {
        const shown = iconOfChannel(channel);
        return (
          <SignPicker
            label={say.icon(channel.name, icons[shown])}
            value={shown}
            options={channelIcons.map((value) => ({ value, label: icons[value] }))}
            sign={(value) => <ChannelIcon icon={value} />}
            onChoose={(icon) => execute(editChannel, { id: channel.id, icon })}
          />
        );
      }}
      rename={({ id }, name, gestureId) => execute(editChannel, { id, name }, { gestureId, quiet: true })}
      addLabel={say.newChannel}
      add={(name) => execute(addChannels, { channels: [{ name }] }, { quiet: true })}
      empty={
        <div className={styles.empty}>
          <p>{say.noChannels}</p>
          <Button onClick={addUsual}>{say.addUsual}</Button>
        </div>
      }
      onClose={onClose}
    />
  );
}

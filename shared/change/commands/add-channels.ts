// Adds channels at the end of the list that all maps of the file share.
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { inOrder } from '../../model/project';
import { adding, diffOf } from '../build-diff';
import type { Command } from '../command';
import { canJoinList } from '../rules/can-be-listed';

export interface NewChannel {
  readonly name: string;
  /** The name of a bundled icon; absent: none. */
  readonly icon?: string;
}

export const addChannels: Command<{ readonly channels: readonly NewChannel[] }> = {
  name: 'add-channels',
  plan(project, { channels }, { newId }) {
    const names = canJoinList(
      project.channel,
      channels.map(({ name }) => name),
    );
    if (!names.ok) return names;
    const keys = keysBefore(
      inOrder(project.channel, () => true),
      null,
      channels.length,
    );
    return ok(
      diffOf(
        channels.map(({ icon = '' }, at) =>
          adding('channel', newId(), { name: names.value[at] as string, order: keys[at] as string, icon }),
        ),
      ),
    );
  },
};

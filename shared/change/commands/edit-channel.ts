// Renames a channel, gives it another icon, or both, wherever it is used.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canBeListed } from '../rules/can-be-listed';

export interface EditChannel {
  readonly id: Id;
  readonly name?: string;
  /** The name of a bundled icon; empty: none. */
  readonly icon?: string;
}

export const editChannel: Command<EditChannel> = {
  name: 'edit-channel',
  plan(project, { id, name, ...look }) {
    const channel = project.channel.get(id);
    if (channel === undefined) return refused('gone');
    const said = name === undefined ? ok(channel.name) : canBeListed(project.channel, name, id);
    return said.ok ? ok(diffOf([updating(channel, { ...look, name: said.value })])) : said;
  },
};

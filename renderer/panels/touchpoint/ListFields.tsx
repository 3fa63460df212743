// Channel and departments: chosen from the lists of the file, or made where they are missed.
import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import type { Id } from '#shared/base/id';
import type { Result } from '#shared/base/result';
import type { Command } from '#shared/change/command';
import { addChannels } from '#shared/change/commands/add-channels';
import { addDepartments } from '#shared/change/commands/add-departments';
import type { Diff } from '#shared/change/diff';
import { inOrder } from '#shared/model/project';
import { iconOfChannel } from '#shared/scene/icons/channel-icons';
import { touchpointText } from '#shared/text/touchpoint-text';
import { addedIds } from '../../canvas/added-ids';
import { useDocument } from '../../state/document';
import { type Doing, execute } from '../../state/execute';
import { freshId } from '../../state/fresh-id';
import { ChannelIcon } from '../../ui/ChannelIcon';
import { ComboBox, ComboBoxOfSeveral } from '../../ui/ComboBox';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import { Paper } from '../Paper';
import styles from './list-fields.module.css';
import type { TouchpointEdit } from './touchpoint-edit';

/** The words of both lists. */
function useListWords() {
  const say = useText(touchpointText);
  return useMemo(
    () => ({
      create: say.create,
      open: say.openList,
      clear: say.clear,
      remove: say.remove,
      none: say.emptyList,
    }),
    [say],
  );
}

/** Makes one and uses it at once: one step to take back. */
function create<A>(command: Command<A>, args: A, use: (id: Id, doing: Doing) => Result<unknown>): void {
  const gestureId = freshId();
  const made: Result<Diff> = execute(command, args, { gestureId });
  const [id] = made.ok ? addedIds(made.value) : [];
  if (id !== undefined) use(id, { gestureId });
}

export function ChannelField({ edit }: { readonly edit: TouchpointEdit }) {
  const say = useText(touchpointText);
  const words = useListWords();
  const table = useDocument(({ project }) => project.channel);
  const choices = useMemo(
    () =>
      inOrder(table, () => true).map((channel) => ({
        id: channel.id,
        name: channel.name,
        sign: <ChannelIcon icon={iconOfChannel(channel)} />,
      })),
    [table],
  );
  const common = edit.common('channelId');
  return (
    <ComboBox
      label={say.channel}
      placeholder={common === null ? say.mixed : say.channelHint}
      choices={choices}
      words={words}
      chosen={common?.value ?? null}
      onChoose={(channelId) => edit.set({ channelId })}
      onCreate={(name) =>
        create(addChannels, { channels: [{ name }] }, (channelId, doing) => edit.set({ channelId }, doing))
      }
    />
  );
}

export function DepartmentsField({ edit }: { readonly edit: TouchpointEdit }) {
  const say = useText(touchpointText);
  const words = useListWords();
  const table = useDocument(({ project }) => project.department);
  const choices = useMemo(
    () =>
      inOrder(table, () => true).map(({ id, name, color }) => ({ id, name, sign: <Paper color={color} /> })),
    [table],
  );
  const heldBy = (id: Id): number =>
    edit.touchpoints.filter(({ departmentIds }) => departmentIds.includes(id)).length;
  const heldByAll = choices.filter(({ id }) => heldBy(id) === edit.touchpoints.length);
  const heldBySome = choices.filter(({ id }) => heldBy(id) > 0 && !heldByAll.some((all) => all.id === id));
  const add = (id: Id, doing?: Doing) => edit.change({ addDepartmentIds: [id] }, doing);
  const drop = (id: Id) => edit.change({ dropDepartmentIds: [id] });
  return (
    <>
      <ComboBoxOfSeveral
        label={say.departments}
        placeholder={heldBySome.length > 0 ? say.mixed : say.departmentsHint}
        choices={choices}
        words={words}
        chosen={heldByAll.map(({ id }) => id)}
        onAdd={add}
        onRemove={drop}
        onCreate={(name) => create(addDepartments, { departments: [{ name }] }, add)}
      />
      {heldBySome.length > 0 && (
        <ul className={styles.some} aria-label={say.heldBySome}>
          <li className={styles.word} aria-hidden>
            {say.heldBySome}
          </li>
          {heldBySome.map(({ id, name, sign }) => (
            <li key={id} className={styles.held}>
              {sign}
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{say.place(heldBy(id), edit.touchpoints.length)}</span>
              <IconButton size="small" icon={Plus} label={say.giveAll(name)} onClick={() => add(id)} />
              <IconButton size="small" icon={X} label={say.takeFromAll(name)} onClick={() => drop(id)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

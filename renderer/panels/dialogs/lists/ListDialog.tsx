// A list that all maps of the file share: rename, move, merge, delete and add. What went can be taken back at once.
import { ArrowDown, ArrowUp, Merge, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import type { Id } from '#shared/base/id';
import type { Result } from '#shared/base/result';
import { mergeListed } from '#shared/change/commands/merge-listed';
import { moveInList } from '#shared/change/commands/move-in-list';
import { removeItems } from '#shared/change/commands/remove-items';
import { listsText } from '#shared/text/lists-text';
import { panelText } from '#shared/text/panel-text';
import { useDocument } from '../../../state/document';
import { execute } from '../../../state/execute';
import { undo } from '../../../state/history';
import { lastDone } from '../../../state/history-stacks';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { IconButton } from '../../../ui/IconButton';
import { Menu, MenuItem } from '../../../ui/Menu';
import { useText } from '../../language';
import { TypedField } from '../../typed/TypedField';
import { AddField } from './AddField';
import styles from './list-dialog.module.css';
import { listUses } from './list-uses';

interface Listed {
  readonly id: Id;
  readonly name: string;
}

/** What went, and the step that takes it back. */
interface Told {
  readonly words: string;
  readonly gesture: ReturnType<typeof lastDone>;
}

interface ListDialogProps<L extends Listed> {
  readonly title: string;
  /** In the order of the list. */
  readonly items: readonly L[];
  /** What stands before the name and can be changed. */
  readonly sign: (item: L) => ReactNode;
  readonly rename: (item: L, name: string, gestureId: Id) => Result<unknown>;
  readonly addLabel: string;
  readonly add: (name: string) => Result<unknown>;
  /** Said while the list is empty. */
  readonly empty: ReactNode;
  readonly onClose: () => void;
}

export function ListDialog<L extends Listed>({
  title,
  items,
  sign,
  rename,
  addLabel,
  add,
  empty,
  onClose,
}: ListDialogProps<L>) {
  const say = useText(listsText);
  const shared = useText(panelText);
  const project = useDocument((document) => document.project);
  const uses = useMemo(() => listUses(project), [project]);
  const [told, tell] = useState<Told | null>(null);
  const addField = useRef<HTMLInputElement>(null);

  const move = (at: number, by: 1 | -1): void => {
    const item = items[at];
    if (item === undefined || items[at + by] === undefined) return;
    execute(moveInList, { id: item.id, beforeId: items[by === 1 ? at + 2 : at - 1]?.id ?? null });
  };
  /** Does what makes a row go: the keyboard goes to where another could be written. */
  const letGo = (done: Result<unknown>, words: string): void => {
    if (!done.ok) return;
    tell({ words, gesture: lastDone() });
    addField.current?.focus();
  };
  const row = (item: L, at: number) => {
    const count = uses.get(item.id) ?? 0;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      move(at, event.key === 'ArrowUp' ? -1 : 1);
    };
    return (
      <li key={item.id} className={styles.row} onKeyDown={onKeyDown}>
        {sign(item)}
        <TypedField
          label={say.name(item.name)}
          hideLabel
          place={`${item.id}/name`}
          value={item.name}
          keep={(name, gestureId) => rename(item, name, gestureId)}
        />
        <span className={styles.uses}>{say.uses(count)}</span>
        <span className={styles.verbs}>
          <IconButton
            size="small"
            icon={ArrowUp}
            label={say.up(item.name)}
            disabled={at === 0}
            onClick={() => move(at, -1)}
          />
          <IconButton
            size="small"
            icon={ArrowDown}
            label={say.down(item.name)}
            disabled={at === items.length - 1}
            onClick={() => move(at, 1)}
          />
          {items.length > 1 && (
            <Menu align="end" trigger={<IconButton size="small" icon={Merge} label={say.merge(item.name)} />}>
              {items
                .filter(({ id }) => id !== item.id)
                .map((other) => (
                  <MenuItem
                    key={other.id}
                    label={say.mergeInto(other.name)}
                    onSelect={() =>
                      letGo(
                        execute(mergeListed, { id: item.id, intoId: other.id }),
                        say.merged(item.name, other.name),
                      )
                    }
                  />
                ))}
            </Menu>
          )}
          <IconButton
            size="small"
            icon={Trash2}
            label={say.remove(item.name)}
            onClick={() => letGo(execute(removeItems, { ids: [item.id] }), say.removed(item.name, count))}
          />
        </span>
      </li>
    );
  };
  return (
    <Dialog
      open
      size="medium"
      title={title}
      closeLabel={shared.close}
      onClose={onClose}
      initialFocus={addField}
      footer={
        <div className={styles.foot}>
          <AddField label={addLabel} buttonLabel={say.add} fieldRef={addField} add={add} />
        </div>
      }
    >
      <p className={styles.shared}>{say.shared}</p>
      {items.length === 0 ? empty : <ul className={styles.rows}>{items.map(row)}</ul>}
      <div aria-live="polite">
        {/* Once something else was done, taking back would take back that. */}
        {told !== null && told.gesture === lastDone() && (
          <p className={styles.told}>
            <span>{told.words}</span>
            <Button
              size="small"
              onClick={() => {
                undo();
                tell(null);
                addField.current?.focus();
              }}
            >
              {say.takeBack}
            </Button>
          </p>
        )}
      </div>
    </Dialog>
  );
}

// A list of cards in an order that a person may change: arrows go from card to card, Alt with them moves one, F2 names it,
// Delete removes it; a card can be carried to another place. What is pressed in a card bears `data-item` with its id.
import {
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Id } from '#shared/base/id';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import styles from './orderly-list.module.css';

interface Item {
  readonly id: Id;
}

/** Gives the keyboard to a card. */
export interface ListFocus {
  readonly focus: (id: Id | null | undefined) => void;
}

interface OrderlyListProps<T extends Item> {
  readonly label: string;
  readonly items: readonly T[];
  readonly control: Ref<ListFocus>;
  /** Before another, or to the end. */
  readonly onMove: (id: Id, beforeId: Id | null) => void;
  readonly onShift: (id: Id, by: 1 | -1) => void;
  readonly onRemove: (item: T) => void;
  readonly onRename: (item: T) => void;
  readonly children: (item: T) => ReactNode;
}

/** What is carried, and what it would come before; null: the end. */
interface Carried {
  readonly id: Id;
  readonly beforeId: Id | null;
}

export function OrderlyList<T extends Item>({
  label,
  items,
  control,
  onMove,
  onShift,
  onRemove,
  onRename,
  children,
}: OrderlyListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [carried, carry] = useState<Carried | null>(null);
  const walk = useArrowKeys();
  const focus = (id: Id | null | undefined): void =>
    list.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)?.focus();
  useImperativeHandle(control, () => ({ focus }));

  /** True when the key did something to the item. */
  const act = (item: T, { key, altKey }: KeyboardEvent): boolean => {
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) onShift(item.id, key === 'ArrowUp' ? -1 : 1);
    else if (key === 'F2') onRename(item);
    else if (key === 'Delete' || key === 'Backspace') {
      const at = items.indexOf(item);
      focus((items[at + 1] ?? items[at - 1])?.id);
      onRemove(item);
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.item : undefined;
    const item = items.find((one) => one.id === id);
    if (item === undefined || !act(item, event)) walk(event);
    else event.preventDefault();
  };

  const over = (event: DragEvent<HTMLElement>): void => {
    if (carried === null) return;
    event.preventDefault();
    const at = [...event.currentTarget.children].findIndex((card) => {
      const { top, height } = card.getBoundingClientRect();
      return event.clientY < top + height / 2;
    });
    const beforeId = items[at]?.id ?? null;
    if (beforeId !== carried.beforeId) carry({ ...carried, beforeId });
  };
  const markOf = (id: Id): 'above' | 'below' | undefined => {
    if (carried === null) return undefined;
    if (carried.beforeId === id) return 'above';
    return carried.beforeId === null && items.at(-1)?.id === id ? 'below' : undefined;
  };
  const lift = (id: Id, event: DragEvent): void => {
    event.dataTransfer.effectAllowed = 'move';
    carry({ id, beforeId: id });
  };

  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.list}
      onKeyDown={onKeyDown}
      onDragOver={over}
      onDrop={(event) => {
        event.preventDefault();
        if (carried !== null) onMove(carried.id, carried.beforeId);
      }}
      onDragEnd={() => carry(null)}
    >
      {items.map((item) => (
        <li
          key={item.id}
          draggable
          className={styles.item}
          data-mark={markOf(item.id)}
          onDragStart={(event) => lift(item.id, event)}
        >
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

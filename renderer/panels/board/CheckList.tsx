// Several of many, ticked in a list that can be searched.
import { useState } from 'react';
import type { Id } from '#shared/base/id';
import { plainText } from '#shared/base/plain-text';
import { TextField } from '../../ui/TextField';
import { TickBox } from '../../ui/TickBox';
import styles from './check-list.module.css';

export interface Tickable {
  readonly id: Id;
  readonly name: string;
}

interface CheckListProps {
  /** Of the field in which a name is looked for. */
  readonly search: string;
  /** Said where nothing is found. */
  readonly none: string;
  readonly items: readonly Tickable[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
}

export function CheckList({ search, none, items, chosen, onChange }: CheckListProps) {
  const [query, setQuery] = useState('');
  const found = items.filter(({ name }) => plainText(name).includes(plainText(query)));
  const tick = (id: Id, ticked: boolean): void =>
    onChange(ticked ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      <TextField label={search} value={query} onChange={setQuery} />
      <ul className={styles.list}>
        {found.map(({ id, name }) => (
          <li key={id}>
            <TickBox label={name} checked={chosen.includes(id)} onChange={(ticked) => tick(id, ticked)} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>{none}</p>}
    </>
  );
}

// The choices of one kind that notes are filtered by: any number of them.
import { useId } from 'react';
import type { Id } from '#shared/base/id';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import styles from './filter-panel.module.css';

export interface Choice {
  /** Null: notes that have none of the others. */
  readonly id: Id | null;
  readonly name: string;
}

interface FilterChoicesProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: ReadonlySet<Id | null>;
  readonly onToggle: (id: Id | null) => void;
}

export function FilterChoices({ label, choices, chosen, onToggle }: FilterChoicesProps) {
  const labelId = useId();
  const moveFocus = useArrowKeys();
  return (
    <fieldset className={styles.kind} aria-labelledby={labelId} onKeyDown={moveFocus}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <div className={styles.choices}>
        {choices.map(({ id, name }) => (
          <button
            key={id ?? ''}
            type="button"
            className={styles.choice}
            aria-pressed={chosen.has(id)}
            onClick={() => onToggle(id)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

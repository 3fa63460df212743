// One row of the outline.
import { ChevronRight } from 'lucide-react';
import type { OutlineRow } from '#shared/analysis/find/outline';
import { outlineText } from '#shared/text/find-text';
import { useText } from '../language';
import styles from './outline-panel.module.css';

interface OutlineLineProps {
  readonly id: string;
  readonly row: OutlineRow;
  /** In rem, from the top of all rows. */
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly folded: boolean;
  /** A filter keeps the note away. */
  readonly away: boolean;
  readonly onFold: () => void;
  readonly onChoose: () => void;
}

/** No row is wide enough for more. */
const mostLetters = 120;

export function OutlineLine({
  id,
  row,
  top,
  height,
  active,
  selected,
  folded,
  away,
  ...does
}: OutlineLineProps) {
  const say = useText(outlineText);
  const folds = row.kind !== 'note' && row.notes > 0;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the keyboard and names its active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keys of all its rows
    <div
      id={id}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.at}
      aria-setsize={row.of}
      aria-selected={selected}
      aria-expanded={folds ? !folded : undefined}
      data-level={row.level}
      data-kind={row.kind}
      data-active={active}
      data-away={away}
      className={styles.row}
      style={{ top: `${top}rem`, height: `${height}rem` }}
      onClick={does.onChoose}
    >
      {folds && (
        <span
          aria-hidden
          className={styles.fold}
          onClick={(event) => {
            event.stopPropagation();
            does.onFold();
          }}
        >
          <ChevronRight />
        </span>
      )}
      {row.kind === 'note' && (
        <span className={styles.paper} style={{ background: `var(--note-${row.note.color})` }} />
      )}
      <span className={styles.name}>{nameOf(row, say)}</span>
      <span className={styles.aside}>{row.kind === 'note' ? row.note.code : row.notes}</span>
    </div>
  );
}

function nameOf(row: OutlineRow, say: { parking: string; unnamed: string; empty: string }): string {
  if (row.kind === 'stage') return row.stage.name || say.unnamed;
  if (row.kind === 'lane') return row.lane.name || say.unnamed;
  if (row.kind === 'parking') return say.parking;
  return row.note.text.slice(0, mostLetters).trim() || say.empty;
}

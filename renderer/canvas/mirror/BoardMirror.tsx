// The board for ears: an unseen grid whose current cell or note a screen reader follows while the keyboard walks.
// Has no focus and takes no key: both stay with the board, whose active descendant is told here.
// biome-ignore-all lint/a11y/useSemanticElements: a table and a select would bring looks and keys of their own
// biome-ignore-all lint/a11y/useFocusableInteractive: the board has the focus and points here
import { useEffect, useLayoutEffect, useRef } from 'react';
import { announceResults } from './announce-results';
import type { MirrorCell, MirrorNotes } from './mirror';
import styles from './mirror.module.css';
import { useMirror } from './use-mirror';

const domId = (key: string): string => `mirror-${key}`;

function Notes({ label, notes }: { readonly label: string; readonly notes: MirrorNotes }) {
  return (
    <div role="listbox" aria-label={label} aria-multiselectable>
      {notes.shown.map(({ id, name, place, selected }) => (
        <div
          key={id}
          id={domId(id)}
          role="option"
          aria-label={name}
          aria-selected={selected}
          aria-posinset={place}
          aria-setsize={notes.count}
        />
      ))}
    </div>
  );
}

function Cell({ cell }: { readonly cell: MirrorCell }) {
  const { key, role, name, column, span, selected, notes } = cell;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: all three roles take a name and a state
    <div
      id={domId(key)}
      role={role}
      aria-label={notes === null ? undefined : name}
      aria-colindex={column}
      aria-colspan={span > 1 ? span : undefined}
      aria-selected={selected}
    >
      {notes === null ? name : <Notes label={name} notes={notes} />}
    </div>
  );
}

export function BoardMirror() {
  const grid = useRef<HTMLDivElement>(null);
  const mirror = useMirror();
  const current = mirror?.current ?? null;
  useLayoutEffect(() => {
    const board = grid.current?.closest('[role="application"]');
    if (current === null) board?.removeAttribute('aria-activedescendant');
    else board?.setAttribute('aria-activedescendant', domId(current));
  }, [current]);
  useEffect(announceResults, []);
  if (mirror === null) return null;
  return (
    <div
      ref={grid}
      role="grid"
      className={styles.mirror}
      aria-label={mirror.name}
      aria-rowcount={mirror.rowCount}
      aria-colcount={mirror.columnCount}
      aria-multiselectable
    >
      {mirror.rows.map(({ key, index, cells }) => (
        <div key={key} role="row" aria-rowindex={index}>
          {cells.map((cell) => (
            <Cell key={cell.key} cell={cell} />
          ))}
        </div>
      ))}
    </div>
  );
}

// The rows of the outline as a tree for mouse, keys and screen reader. The tree itself has the keyboard; the row that
// the arrows stand on is named to it.
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type OutlineRow, outlineRows, unfoldedRows } from '#shared/analysis/find/outline';
import { outlineText } from '#shared/text/find-text';
import { useDocument } from '../../state/document';
import { useKeptAway } from '../../state/find-results';
import { useSession } from '../../state/session';
import { useVisibleRows } from '../../ui/use-visible-rows';
import { useText } from '../language';
import { OutlineLine } from './OutlineLine';
import { jumpToRow, rowKeyOf } from './outline-jump';
import { outlineStep } from './outline-keys';
import styles from './outline-panel.module.css';

const rowRem = 2;
const noRows: readonly OutlineRow[] = [];

/** The row the arrows stand on; where it is folded away, the one it is folded into. */
function standingAt(all: readonly OutlineRow[], rows: readonly OutlineRow[], key: string | null): number {
  const places = new Map(rows.map((row, at) => [row.key, at]));
  const parents = new Map(all.map((row) => [row.key, row.parent]));
  for (let at = key; at !== null; at = parents.get(at) ?? null) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return 0;
}

export function OutlineTree() {
  const say = useText(outlineText);
  const id = useId();
  const tree = useRef<HTMLDivElement>(null);
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  const selection = useSession((session) => session.selection);
  const selectedKey = useSession(rowKeyOf);
  const away = useKeptAway();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const all = useMemo(() => (mapId === null ? noRows : outlineRows(project, mapId)), [project, mapId]);
  const rows = useMemo(() => unfoldedRows(all, folded), [all, folded]);
  const visible = useVisibleRows(rows.length, rowRem);
  const activeAt = useMemo(() => standingAt(all, rows, activeKey), [all, rows, activeKey]);

  useEffect(() => tree.current?.focus(), []);
  // What is selected on the board is where the arrows go on from.
  useEffect(() => {
    if (selectedKey !== null) setActiveKey(selectedKey);
  }, [selectedKey]);
  useLayoutEffect(() => {
    const box = tree.current;
    if (box === null || activeKey === null) return;
    const height = box.scrollHeight / Math.max(1, rows.length);
    const top = activeAt * height;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight;
  }, [activeKey, activeAt, rows.length]);

  const fold = (key: string): void =>
    setFolded((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = rows[activeAt];
    if (event.altKey || event.ctrlKey || event.metaKey || row === undefined) return;
    const page = Math.floor(
      (event.currentTarget.clientHeight * rows.length) / event.currentTarget.scrollHeight,
    );
    const step = outlineStep(event.key, rows, activeAt, folded, Math.max(1, page - 1));
    if (event.key === 'Enter') jumpToRow(row);
    else if (step?.kind === 'stand') setActiveKey(rows[step.at]?.key ?? null);
    else if (step !== null) fold(step.key);
    else return;
    event.preventDefault();
  };

  const shown = rows.slice(visible.first, visible.last);
  const activeSeen = activeAt >= visible.first && activeAt < visible.last;
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      aria-label={say.title}
      aria-multiselectable
      aria-activedescendant={activeSeen ? `${id}${rows[activeAt]?.key}` : undefined}
      className={styles.tree}
      onScroll={visible.onScroll}
      onKeyDown={onKeyDown}
    >
      <div role="none" className={styles.rows} style={{ height: `${rows.length * rowRem}rem` }}>
        {shown.map((row, at) => (
          <OutlineLine
            key={row.key}
            id={`${id}${row.key}`}
            row={row}
            top={(visible.first + at) * rowRem}
            height={rowRem}
            active={visible.first + at === activeAt}
            selected={row.key === selectedKey || (row.kind === 'note' && selection.has(row.note.id))}
            folded={folded.has(row.key)}
            away={row.kind === 'note' && away?.has(row.note.id) === true}
            onFold={() => fold(row.key)}
            onChoose={() => {
              setActiveKey(row.key);
              jumpToRow(row);
            }}
          />
        ))}
      </div>
    </div>
  );
}

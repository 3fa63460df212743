// The lines of the log, only those in sight drawn; older ones are read as the end comes near. Arrow keys walk.
import { Flag } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { historyText } from '#shared/text/history-text';
import type { HistoryLine } from '../../state/history-lines';
import { readOlder, useHistoryLog } from '../../state/history-log';
import { Button } from '../../ui/Button';
import { isTyping } from '../../ui/focus-kind';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useVisibleRows } from '../../ui/use-visible-rows';
import { useLanguage, useText } from '../language';
import { HistoryLineButton } from './HistoryLineButton';
import { HistoryRunButton } from './HistoryRunButton';
import styles from './history-list.module.css';
import { type HistoryRun, historyRows } from './history-rows';

const rowRem = 2.75;

interface HistoryListProps {
  readonly lines: readonly HistoryLine[];
  /** The number of the chosen line's last commit; 0: the project's beginning. */
  readonly chosen: number;
  /** Null: the newest, whichever that is. */
  readonly onChoose: (seq: number | null) => void;
}

export function HistoryList({ lines, chosen, onChoose }: HistoryListProps) {
  const say = useText(historyText);
  const language = useLanguage();
  const end = useHistoryLog((log) => log.end);
  const state = useHistoryLog((log) => log.state);
  const list = useRef<HTMLUListElement>(null);
  const moveFocus = useArrowKeys();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(
    () => historyRows(lines, end, Date.now(), language, open),
    [lines, end, language, open],
  );
  const toggle = ({ lines: own, isOpen }: HistoryRun): void => {
    const seqs = new Set(own.map(({ seq }) => seq));
    const others = [...open].filter((seq) => !seqs.has(seq));
    setOpen(new Set(isOpen ? others : [...others, ...seqs]));
  };
  const choose = (line: HistoryLine | undefined): void =>
    onChoose(line === undefined || line === lines[0] ? null : line.seq);
  const seen = useVisibleRows(rows.length, rowRem);
  // A screenful ahead, and as long as the lines do not fill the panel.
  const wantsMore = end === 'more' && state === 'idle' && seen.last >= rows.length;
  useEffect(() => {
    if (wantsMore) void readOlder();
  }, [wantsMore]);
  useFirstFocus(list, lines.length > 0, state === 'reading' || wantsMore);
  // What is told of a line below may take the room it stood in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is the reason
  useEffect(() => {
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className={styles.scroll} onScroll={seen.onScroll}>
      {lines.length === 0 && end !== 'more' && <p className={styles.words}>{say.none}</p>}
      <ul
        ref={list}
        className={styles.list}
        aria-label={say.edits}
        style={{ height: `${rows.length * rowRem}rem` }}
        onKeyDown={moveFocus}
      >
        {rows.slice(seen.first, seen.last).map((row, at) => (
          <li
            key={row.key}
            className={styles.row}
            style={{ top: `${(seen.first + at) * rowRem}rem`, height: `${rowRem}rem` }}
          >
            {row.kind === 'day' && <h3 className={styles.day}>{row.text}</h3>}
            {row.kind === 'line' && (
              <HistoryLineButton
                line={row.line}
                inRun={row.inRun}
                isChosen={row.line.seq === chosen}
                onChoose={() => choose(row.line)}
              />
            )}
            {row.kind === 'run' && (
              <HistoryRunButton
                run={row.run}
                isChosen={!row.run.isOpen && row.run.lines.some(({ seq }) => seq === chosen)}
                onChoose={() => {
                  if (!row.run.isOpen) choose(row.run.lines[0]);
                }}
                onToggle={() => toggle(row.run)}
              />
            )}
            {row.kind === 'beginning' && (
              <button
                type="button"
                className={styles.line}
                aria-pressed={chosen === 0}
                onClick={() => onChoose(0)}
              >
                <Flag className={styles.icon} aria-hidden />
                <span className={styles.deed}>{say.beginning}</span>
              </button>
            )}
            {row.kind === 'thinned' && <p className={styles.words}>{say.thinned}</p>}
          </li>
        ))}
      </ul>
      {state === 'reading' && <p className={styles.words}>{say.reading}</p>}
      {state === 'failed' && <Button onClick={() => void readOlder()}>{say.readAgain}</Button>}
    </div>
  );
}

/**
 * Who opens the panel goes on in it: the newest line has the focus once the log is read. A line that comes later takes
 * it from nobody.
 */
function useFirstFocus(
  list: { readonly current: HTMLElement | null },
  isThere: boolean,
  isAwaited: boolean,
): void {
  const waiting = useRef(true);
  useEffect(() => {
    if (!waiting.current || (isAwaited && !isThere)) return;
    waiting.current = false;
    if (isThere && !isTyping()) list.current?.querySelector('button')?.focus();
  }, [isThere, isAwaited, list]);
}

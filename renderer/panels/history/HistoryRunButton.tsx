// Many edits of one kind as one line of the log: what they did together and how many they are. Opens to show each.
import { ChevronRight } from 'lucide-react';
import { commitText } from '#shared/text/commit-text';
import { historyText } from '#shared/text/history-text';
import { timeText } from '#shared/text/moment-text';
import { useLanguage, useText } from '../language';
import styles from './history-list.module.css';
import type { HistoryRun } from './history-rows';

interface HistoryRunButtonProps {
  readonly run: HistoryRun;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onToggle: () => void;
}

export function HistoryRunButton({ run, isChosen, onChoose, onToggle }: HistoryRunButtonProps) {
  const language = useLanguage();
  const say = useText(historyText);
  const [newest] = run.lines;
  return (
    <button
      type="button"
      className={styles.line}
      aria-pressed={isChosen}
      aria-expanded={run.isOpen}
      onClick={onToggle}
      onFocus={onChoose}
    >
      <ChevronRight className={styles.turn} aria-hidden />
      <span className={styles.deed}>
        {commitText(run.deed, language)}
        <span className={styles.about}>, {say.editCount(run.lines.length)}</span>
      </span>
      {newest !== undefined && <span className={styles.time}>{timeText(newest.at, language)}</span>}
    </button>
  );
}

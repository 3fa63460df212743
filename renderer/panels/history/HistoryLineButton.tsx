// One line of the log: what was done, when, and by whom where that is known.
import { deedOf } from '#shared/change/deed';
import { commitText } from '#shared/text/commit-text';
import { timeText } from '#shared/text/moment-text';
import { useDocument } from '../../state/document';
import type { HistoryLine } from '../../state/history-lines';
import { useLanguage } from '../language';
import { commitIcon } from './commit-icon';
import styles from './history-list.module.css';

interface HistoryLineButtonProps {
  readonly line: HistoryLine;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

export function HistoryLineButton({ line, isChosen, onChoose }: HistoryLineButtonProps) {
  const language = useLanguage();
  const author = useDocument(({ project }) =>
    line.authorId === null ? undefined : project.participant.get(line.authorId)?.name,
  );
  const deed = deedOf(line.label, line.diff);
  const Icon = commitIcon(deed);
  return (
    <button
      type="button"
      className={styles.line}
      aria-pressed={isChosen}
      onClick={onChoose}
      onFocus={onChoose}
    >
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.deed}>{commitText(deed, language)}</span>
      {author !== undefined && <span className={styles.author}>{author}</span>}
      <span className={styles.time}>{timeText(line.at, language)}</span>
    </button>
  );
}

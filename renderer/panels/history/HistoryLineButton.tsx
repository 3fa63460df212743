// One line of the log: what was done, to which one thing where it was one, when, and by whom where that is known.
import { useMemo } from 'react';
import { deedOf } from '#shared/change/deed';
import { commitText } from '#shared/text/commit-text';
import { historyText } from '#shared/text/history-text';
import { timeText } from '#shared/text/moment-text';
import { useDocument } from '../../state/document';
import type { HistoryLine } from '../../state/history-lines';
import { useLanguage } from '../language';
import { commitIcon } from './commit-icon';
import styles from './history-list.module.css';
import { onlyName } from './what-changed';

interface HistoryLineButtonProps {
  readonly line: HistoryLine;
  /** Shown below the run it belongs to. */
  readonly inRun: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

export function HistoryLineButton({ line, inRun, isChosen, onChoose }: HistoryLineButtonProps) {
  const language = useLanguage();
  const author = useDocument(({ project }) =>
    line.authorId === null ? undefined : project.participant.get(line.authorId)?.name,
  );
  const project = useDocument((document) => document.project);
  const name = useMemo(() => onlyName(line.diff, project), [line, project]);
  const deed = deedOf(line.label, line.diff);
  const Icon = commitIcon(deed);
  return (
    <button
      type="button"
      className={styles.line}
      data-in-run={inRun}
      title={name === '' ? undefined : name}
      aria-pressed={isChosen}
      onClick={onChoose}
      onFocus={onChoose}
    >
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.deed}>
        {commitText(deed, language)}
        {name !== '' && <span className={styles.about}> {historyText.about[language](name)}</span>}
      </span>
      {author !== undefined && <span className={styles.author}>{author}</span>}
      <span className={styles.time}>{timeText(line.at, language)}</span>
    </button>
  );
}

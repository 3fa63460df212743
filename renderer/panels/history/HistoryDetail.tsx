// What the chosen line of the log changed, and the button that leads back to the state after it.
import { RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { historyText } from '#shared/text/history-text';
import { restore } from '../../app/actions/history-actions';
import { useDocument } from '../../state/document';
import type { HistoryLine } from '../../state/history-lines';
import { Button } from '../../ui/Button';
import { useLanguage, useText } from '../language';
import styles from './history-detail.module.css';
import { whatChanged } from './what-changed';

interface HistoryDetailProps {
  /** Null: the project's beginning. */
  readonly line: HistoryLine | null;
  readonly seq: number;
  /** Nothing was done since. */
  readonly isNow: boolean;
  readonly onRestored: () => void;
}

export function HistoryDetail({ line, seq, isNow, onRestored }: HistoryDetailProps) {
  const say = useText(historyText);
  return (
    <section className={styles.detail}>
      {line === null ? <p className={styles.words}>{say.beginningHint}</p> : <Changes line={line} />}
      {isNow ? (
        <p className={styles.words}>{say.isNow}</p>
      ) : (
        <>
          <Button
            look="primary"
            icon={RotateCcw}
            onClick={() => {
              restore(seq);
              onRestored();
            }}
          >
            {say.restore}
          </Button>
          <p className={styles.hint}>{say.restoreHint}</p>
        </>
      )}
    </section>
  );
}

function Changes({ line }: { readonly line: HistoryLine }) {
  const say = useText(historyText);
  const language = useLanguage();
  const project = useDocument((document) => document.project);
  const { counts, named, unnamed } = useMemo(
    () => whatChanged(line.diff, project, language),
    [line, project, language],
  );
  const kinds = [
    [say.added, counts.add],
    [say.changed, counts.update],
    [say.removed, counts.remove],
  ] as const;
  return (
    <>
      {kinds.map(
        ([word, said]) =>
          said.length > 0 && (
            <p key={word} className={styles.count}>
              {word}: {said.join(', ')}
            </p>
          ),
      )}
      <ul className={styles.named}>
        {named.map(({ id, code, text }) => (
          <li key={id} className={styles.one}>
            {code !== '' && <span className={styles.code}>{code}</span>}
            {text === '' ? <span className={styles.nameless}>{say.nameless}</span> : text}
          </li>
        ))}
        {unnamed > 0 && <li className={styles.nameless}>{say.more(unnamed)}</li>}
      </ul>
    </>
  );
}

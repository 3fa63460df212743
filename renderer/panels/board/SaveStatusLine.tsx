// How safe the work is, in an icon and words, always in sight. Trouble is told in full by TroubleBar as well.
import { CircleAlert, CircleCheck, HardDrive, LoaderCircle } from 'lucide-react';
import { boardText } from '#shared/text/board-text';
import { useDocument } from '../../state/document';
import { classNames } from '../../ui/class-names';
import { useLasting } from '../../ui/use-lasting';
import { useLanguage, useText } from '../language';
import styles from './save-status-line.module.css';
import { saveWords } from './save-words';

const icons = { file: CircleCheck, here: HardDrive, busy: LoaderCircle, trouble: CircleAlert } as const;
/** A commit takes a few milliseconds; only a wait that a person would notice is spoken of. */
const noticeableMs = 700;

export function SaveStatusLine() {
  const say = useText(boardText);
  const language = useLanguage();
  const status = useDocument((document) => document.status);
  const waiting = useDocument((document) => document.unsent > 0);
  const words = saveWords(status, useLasting(waiting, noticeableMs), say, language);
  const Icon = icons[words.kind];
  return (
    <p
      role="status"
      // Told after every edit it would drown what was done; trouble is an alert of its own.
      aria-live="off"
      aria-label={say.save}
      title={words.hint}
      className={classNames(styles.line, styles[words.kind])}
    >
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.words}>{words.text}</span>
    </p>
  );
}

// What is left when drawing the interface failed: the truth about the work, a way on, a copy to be sure.
import { RotateCcw, Save } from 'lucide-react';
import { crashText } from '#shared/text/dialog-text';
import { Button } from '../../ui/Button';
import { useText } from '../language';
import styles from './crash-screen.module.css';

interface CrashScreenProps {
  readonly detail: string;
  /** Edits not yet on disk; null while they are being written. */
  readonly unsent: number | null;
  readonly onReload: () => void;
  readonly onSaveCopy: () => void;
}

export function CrashScreen({ detail, unsent, onReload, onSaveCopy }: CrashScreenProps) {
  const say = useText(crashText);
  return (
    <main className={styles.screen}>
      <div className={styles.card} role="alert">
        <h1 className={styles.title}>{say.title}</h1>
        <p>{say.explain}</p>
        {unsent === null && <p>{say.sending}</p>}
        {unsent !== null && unsent > 0 && <p className={styles.waiting}>{say.waiting(unsent)}</p>}
        <div className={styles.buttons}>
          <Button look="primary" size="large" icon={RotateCcw} disabled={unsent === null} onClick={onReload}>
            {say.reload}
          </Button>
          <Button size="large" icon={Save} onClick={onSaveCopy}>
            {say.saveCopy}
          </Button>
        </div>
        <details className={styles.details}>
          <summary>{say.details}</summary>
          <pre className={styles.detail}>{detail}</pre>
        </details>
      </div>
    </main>
  );
}

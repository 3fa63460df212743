// The file could not be written: said in full, in red, until it is no longer so. Never a notice that goes away.
import { CircleAlert } from 'lucide-react';
import { boardText } from '#shared/text/board-text';
import { errorText } from '#shared/text/error-text';
import { runAction } from '../../app/actions/run-action';
import { useDocument } from '../../state/document';
import { Button } from '../../ui/Button';
import { useLanguage, useText } from '../language';
import styles from './strip.module.css';

export function TroubleBar() {
  const say = useText(boardText);
  const language = useLanguage();
  const status = useDocument((document) => document.status);
  if (status.state !== 'failed') return null;
  return (
    <div role="alert" className={styles.trouble}>
      <CircleAlert className={styles.icon} aria-hidden />
      <p className={styles.words}>
        <strong>{say.notSaved}.</strong> {errorText(status.error, language)}
      </p>
      <Button size="small" look="danger" onClick={() => runAction('project-save')}>
        {say.tryAgain}
      </Button>
      <Button size="small" look="danger" onClick={() => runAction('project-save-copy')}>
        {say.saveCopy}
      </Button>
    </div>
  );
}

// After a crash: how many edits were brought back. Nothing to decide, so nothing that can be answered wrongly.
import { History } from 'lucide-react';
import { boardText } from '#shared/text/board-text';
import { documentStore, useDocument } from '../../state/document';
import { Button } from '../../ui/Button';
import { useText } from '../language';
import styles from './strip.module.css';

export function RestoredBar() {
  const say = useText(boardText);
  const count = useDocument((document) => document.restoredEdits);
  if (count === 0) return null;
  return (
    <div role="status" className={styles.info}>
      <History className={styles.icon} aria-hidden />
      <p className={styles.words}>{say.restored(count)}</p>
      <Button size="small" onClick={() => documentStore.setState({ restoredEdits: 0 })}>
        {say.gotIt}
      </Button>
    </div>
  );
}

// The outline of the map beside the board: stages, lanes and notes in reading order. Only the rows in sight are there.
import { X } from 'lucide-react';
import { outlineText } from '#shared/text/find-text';
import { closeSide, useSidePanel } from '../../state/side-panel';
import { goHome } from '../../ui/focus-home';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import { OutlineTree } from './OutlineTree';
import styles from './outline-panel.module.css';

function close(): void {
  closeSide();
  goHome();
}

export function OutlinePanel() {
  const panel = useSidePanel();
  const say = useText(outlineText);
  if (panel !== 'outline') return null;
  return (
    <aside
      aria-label={say.title}
      className={styles.panel}
      onKeyDown={(event) => event.key === 'Escape' && goHome()}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{say.title}</h2>
        <IconButton size="small" icon={X} label={say.close} onClick={close} />
      </header>
      <OutlineTree />
    </aside>
  );
}

// Zoom in steps, and the percentage as the way to the usual views.
import { Maximize, Minus, Plus, Scan, Square } from 'lucide-react';
import { boardText } from '#shared/text/board-text';
import { useSession } from '../../state/session';
import { Menu } from '../../ui/Menu';
import { ActionButton } from '../ActionButton';
import { ActionItem } from '../ActionItem';
import { useLanguage, useText } from '../language';
import styles from './zoom-control.module.css';

export function ZoomControl() {
  const say = useText(boardText);
  const language = useLanguage();
  const percent = useSession((session) => Math.round(session.camera.zoom * 100));
  const shown = new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100);
  return (
    <div className={styles.control}>
      <ActionButton id="zoom-out" icon={Minus} />
      <Menu
        align="center"
        trigger={
          <button type="button" className={styles.percent} aria-label={`${say.zoom}: ${shown}`}>
            {shown}
          </button>
        }
      >
        <ActionItem id="zoom-fit" icon={Maximize} />
        <ActionItem id="zoom-selection" icon={Scan} />
        <ActionItem id="zoom-100" icon={Square} />
      </Menu>
      <ActionButton id="zoom-in" icon={Plus} />
      <ActionButton id="zoom-fit" icon={Maximize} />
    </div>
  );
}

// Zoom in steps, and the percentage as the way to the usual views.
import { Maximize, Minus, Plus, Scan, Square } from 'lucide-react';
import { type ComponentProps, useMemo } from 'react';
import { boardText } from '#shared/text/board-text';
import { useSession } from '../../state/session';
import { Menu } from '../../ui/Menu';
import { ActionButton } from '../ActionButton';
import { ActionItem } from '../ActionItem';
import { useLanguage, useText } from '../language';
import styles from './zoom-control.module.css';

export function ZoomControl() {
  return (
    <div className={styles.control}>
      <ActionButton id="zoom-out" icon={Minus} />
      <Menu align="center" trigger={<Percent />}>
        <ActionItem id="zoom-fit" icon={Maximize} />
        <ActionItem id="zoom-selection" icon={Scan} />
        <ActionItem id="zoom-100" icon={Square} />
      </Menu>
      <ActionButton id="zoom-in" icon={Plus} />
      <ActionButton id="zoom-fit" icon={Maximize} />
    </div>
  );
}

/** Alone in being written anew while the camera zooms. */
function Percent(button: ComponentProps<'button'>) {
  const say = useText(boardText);
  const language = useLanguage();
  const percents = useMemo(() => new Intl.NumberFormat(language, { style: 'percent' }), [language]);
  const shown = useSession((session) => percents.format(Math.round(session.camera.zoom * 100) / 100));
  return (
    <button {...button} type="button" className={styles.percent} aria-label={`${say.zoom}: ${shown}`}>
      {shown}
    </button>
  );
}

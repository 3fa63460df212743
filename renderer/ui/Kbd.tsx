// A key combination drawn as keycaps.
import { classNames } from './class-names';
import styles from './kbd.module.css';
import { keyCaps } from './key-caps';
import { usePlatform } from './platform';

interface KbdProps {
  /** As in the actions list: `CmdOrCtrl+Shift+S`. */
  readonly keys: string;
  /** `inverse`: on a tooltip; `plain`: no caps, for menus. */
  readonly look?: 'caps' | 'inverse' | 'plain';
}

export function Kbd({ keys, look = 'caps' }: KbdProps) {
  const caps = keyCaps(keys, usePlatform());
  return (
    <span className={classNames(styles.keys, styles[look])}>
      {caps.map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}

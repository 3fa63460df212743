// A modal dialog: named, closed by Esc, focus kept inside and given back where it came from.
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { focusHome } from './focus-home';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly size?: 'normal' | 'medium' | 'wide' | 'full';
  /** Hides the title from sight, not from a screen reader. */
  readonly bare?: boolean;
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

export function Dialog({
  open,
  title,
  closeLabel,
  onClose,
  size = 'normal',
  bare = false,
  initialFocus,
  footer,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Popup
          className={classNames(styles.popup, styles[size], bare && styles.bare)}
          finalFocus={focusHome}
          {...(initialFocus === undefined ? {} : { initialFocus })}
        >
          <Base.Title className={bare ? styles.unseen : styles.title}>{title}</Base.Title>
          <div
            className={bare ? styles.bareBody : classNames(styles.body, size === 'full' && styles.fullBody)}
          >
            {children}
          </div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
          {/* Last in order, so that the first thing to do has the focus, not the way out. No tooltip: Esc closes. */}
          <Base.Close className={bare ? styles.unseen : styles.close} aria-label={closeLabel}>
            <X className={styles.cross} aria-hidden />
          </Base.Close>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

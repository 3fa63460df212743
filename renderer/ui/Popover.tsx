// What opens from a button and stays open while something is chosen in it. Closed, it gives the focus home.
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { focusHome } from './focus-home';
import styles from './popover.module.css';

interface PopoverProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
}

export function Popover({ label, trigger, open, onOpenChange, children }: PopoverProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      {/* At the end of the page it is in no other landmark. */}
      <Base.Portal role="region" aria-label={label}>
        <Base.Positioner
          className={styles.positioner}
          side="top"
          align="center"
          sideOffset={8}
          collisionPadding={8}
        >
          <Base.Popup className={styles.popup} aria-label={label} finalFocus={focusHome}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

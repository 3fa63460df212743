// A button that is only an icon: always named, its name and key shown in a tooltip on hover and on focus.
import { Tooltip } from '@base-ui/react/tooltip';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './icon-button.module.css';
import { Kbd } from './Kbd';
import { ariaKeys } from './key-caps';
import { usePlatform } from './platform';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children'> {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Stands in place of an icon: a swatch, a drawn sign. */
  readonly children?: ReactNode;
  /** As in the actions list: `CmdOrCtrl+Z`. */
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  readonly size?: 'normal' | 'small';
  /** A click leaves the focus where it is, so that the next key still goes to the board or the note. */
  readonly keepsFocus?: boolean;
}

const keepFocus = (event: MouseEvent): void => event.preventDefault();

export function IconButton({
  label,
  icon: Icon,
  children,
  keys,
  side = 'bottom',
  size = 'normal',
  className,
  disabled,
  onClick,
  keepsFocus = false,
  ...rest
}: IconButtonProps) {
  const platform = usePlatform();
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        aria-label={label}
        {...rest}
        type="button"
        aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys, platform)}
        // A disabled button keeps its focus and its tooltip, so that it can say what it would do.
        aria-disabled={disabled === true ? true : undefined}
        onClick={disabled === true ? undefined : onClick}
        {...(keepsFocus && { onMouseDown: keepFocus })}
        className={classNames(styles.button, styles[size], className)}
      >
        {Icon === undefined ? children : <Icon className={styles.icon} aria-hidden />}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner className={styles.positioner} side={side} sideOffset={8} collisionPadding={8}>
          <Tooltip.Popup className={styles.tip}>
            {label}
            {keys !== undefined && <Kbd keys={keys} look="inverse" />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

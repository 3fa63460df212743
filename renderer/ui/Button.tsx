// A button with words. Buttons that are only an icon are IconButton.
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `primary`: the one thing to do here; `quiet`: a surface with an edge; `plain`: no surface; `danger`: warns. */
  readonly look?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly size?: 'normal' | 'large' | 'small';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** A native button; `type` is always `button`: forms here submit by their own handlers. */
export function Button({
  look = 'quiet',
  size = 'normal',
  icon: Icon,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classNames(styles.button, styles[look], styles[size], className)}
    >
      {Icon !== undefined && <Icon className={styles.icon} aria-hidden />}
      <span>{children}</span>
    </button>
  );
}

// A tool with its name under the icon, so that a newcomer need not guess.
import type { LucideIcon } from 'lucide-react';
import { IconButton, type IconButtonProps } from './IconButton';
import styles from './labelled-tool.module.css';

interface LabelledToolProps extends Omit<IconButtonProps, 'icon' | 'children' | 'size'> {
  readonly icon: LucideIcon;
  /** One short word; the full name is the label. */
  readonly caption: string;
}

export function LabelledTool({ icon: Icon, caption, ...rest }: LabelledToolProps) {
  // Who commands by voice says what is seen: the name must have it, in the form it is seen in.
  const { label } = rest;
  const isSaid = label.toLowerCase().includes(caption.toLowerCase());
  return (
    <IconButton {...rest} aria-label={isSaid ? label : `${caption}: ${label}`} className={styles.tool}>
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.caption} aria-hidden>
        {caption}
      </span>
    </IconButton>
  );
}

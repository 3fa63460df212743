// The icon of a channel, with the same strokes as on the board. Only a picture: its name stands beside it.
import { type ChannelIconName, iconShape } from '#shared/scene/icons/channel-icons';
import { iconBox } from '#shared/scene/icons/shape-path';
import styles from './channel-icon.module.css';
import { classNames } from './class-names';

export function ChannelIcon({
  icon,
  className,
}: {
  readonly icon: ChannelIconName;
  readonly className?: string | undefined;
}) {
  return (
    <svg className={classNames(styles.icon, className)} viewBox={`0 0 ${iconBox} ${iconBox}`} aria-hidden>
      <path d={iconShape(icon)} />
    </svg>
  );
}

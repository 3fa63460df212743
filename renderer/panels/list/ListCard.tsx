// A card of an orderly list: a picture and words, pressed as one, and in the corner what can be done with it.
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Id } from '#shared/base/id';
import { classNames } from '../../ui/class-names';
import styles from './list-card.module.css';

interface ListCardProps {
  readonly id: Id;
  readonly picture: ReactNode;
  readonly name: string;
  /** Another field lies over the name. */
  readonly isRenamed?: boolean;
  /** It is the one that is shown. */
  readonly isCurrent?: boolean;
  readonly menu: ReactNode;
  readonly onPress: () => void;
  readonly onDoubleClick?: () => void;
  /** Below the name. */
  readonly children: ReactNode;
}

export function ListCard(props: ListCardProps) {
  const { id, picture, name, isRenamed = false, isCurrent = false, menu, children } = props;
  return (
    <>
      <button
        type="button"
        data-item={id}
        className={styles.card}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={props.onPress}
        onDoubleClick={props.onDoubleClick}
      >
        {picture}
        <span className={styles.words}>
          <span className={classNames(styles.name, isRenamed && styles.away)}>{name}</span>
          {children}
        </span>
      </button>
      <span className={styles.menu}>{menu}</span>
    </>
  );
}

interface CardFactProps {
  readonly icon: LucideIcon;
  /** It is what one looks for in the list. */
  readonly strong?: boolean;
  readonly children: string;
}

/** A sign and a few words. */
export function CardFact({ icon: Icon, strong = false, children }: CardFactProps) {
  return (
    <span className={styles.fact} data-strong={strong || undefined}>
      <Icon className={styles.sign} aria-hidden />
      {children}
    </span>
  );
}

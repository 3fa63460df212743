// A short list of things on the board, each a button that leads there.
import type { LucideIcon } from 'lucide-react';
import type { Id } from '#shared/base/id';
import { chartsText } from '#shared/text/charts-text';
import { jumpToItem } from '../../canvas/jump';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useText } from '../language';
import styles from './coverage-chart.module.css';

interface PlaceListProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** Said where there is none. */
  readonly none: string;
  readonly places: readonly { readonly id: Id; readonly name: string }[];
}

const mostNamed = 12;

export function PlaceList({ icon: Icon, title, none, places }: PlaceListProps) {
  const say = useText(chartsText);
  const walk = useArrowKeys();
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>
        <Icon className={styles.icon} aria-hidden />
        {title}
        {places.length > 0 && <span className={styles.count}>{places.length}</span>}
      </h3>
      {places.length === 0 && <p className={styles.none}>{none}</p>}
      <ul onKeyDown={walk}>
        {places.slice(0, mostNamed).map(({ id, name }) => (
          <li key={id}>
            <button type="button" className={styles.place} onClick={() => jumpToItem(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {places.length > mostNamed && <p className={styles.none}>{say.more(places.length - mostNamed)}</p>}
    </div>
  );
}

// A figure with its name.
import type { ReactNode } from 'react';
import { noFigure } from '#shared/text/figure-text';
import { classNames } from '../../ui/class-names';
import styles from './figures.module.css';

interface FigureProps {
  readonly label: string;
  /** Below 0 something is wrong, above 0 it is better than expected: said by its sign, coloured besides. */
  readonly tone?: number;
  readonly large?: boolean;
  /** Null: there is none. */
  readonly children: ReactNode;
}

export function Figure({ label, tone = 0, large = false, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd
        className={classNames(styles.value, large && styles.large)}
        data-tone={children === null ? 'none' : tone < 0 ? 'bad' : tone > 0 ? 'good' : undefined}
      >
        {children ?? noFigure}
      </dd>
    </div>
  );
}

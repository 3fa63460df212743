// Named values as bars, one below the other: from the left, or to both sides of zero where some are below it. A bar is
// a button that leads to its place on the board.
import type { ReactNode } from 'react';
import type { Id } from '#shared/base/id';
import { jumpToItem } from '../../canvas/jump';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import styles from './bar-list.module.css';

export interface Bar {
  readonly key: string;
  readonly name: string;
  /** Null: nothing to draw, only to say. */
  readonly value: number | null;
  readonly text: string;
  /** Below the name. */
  readonly detail?: ReactNode;
  /** A mark on the bar, in units of the value: the norm of a time. */
  readonly mark?: number;
  readonly tone?: 'good' | 'bad' | 'plain';
  readonly isFaint?: boolean;
  /** The first of these that stands on the board. */
  readonly places: readonly Id[];
}

interface BarListProps {
  readonly bars: readonly Bar[];
  /** The value of a bar of full length, either way. */
  readonly most: number;
  readonly signed?: boolean;
}

/** Shows the first of the things that is on the board. */
function jumpToFirst(places: readonly Id[]): void {
  for (const id of places) if (jumpToItem(id)) return;
}

const share = (value: number, most: number): number => Math.min(100, (Math.abs(value) / most) * 100);

export function BarList({ bars, most, signed = false }: BarListProps) {
  const walk = useArrowKeys();
  return (
    <ul className={styles.list} onKeyDown={walk}>
      {bars.map(({ key, name, value, text, detail, mark, tone = 'plain', isFaint = false, places }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.bar}
            data-signed={signed}
            data-faint={isFaint}
            aria-disabled={places.length === 0 ? true : undefined}
            onClick={() => jumpToFirst(places)}
          >
            <span className={styles.name}>{name}</span>
            <span className={styles.text} data-tone={tone}>
              {text}
            </span>
            <span className={styles.track} aria-hidden>
              {value !== null && value !== 0 && (
                <span
                  className={styles.fill}
                  data-tone={tone}
                  data-side={signed && value < 0 ? 'left' : 'right'}
                  style={{ width: `${share(value, most) / (signed ? 2 : 1)}%` }}
                />
              )}
              {mark !== undefined && (
                <span className={styles.mark} style={{ left: `${share(mark, most)}%` }} />
              )}
            </span>
            {detail !== undefined && <span className={styles.detail}>{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

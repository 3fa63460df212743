// The notes an import would add, in their order. However many they are, only the rows in sight are drawn.
import { importText } from '#shared/text/paste-text';
import { useVisibleRows } from '../../../ui/use-visible-rows';
import { useText } from '../../language';
import type { ImportRow } from './import-plan';
import styles from './import-preview.module.css';

const rowRem = 1.875;
/** A list of more would be higher than a page can be; the numbers beside it tell of the rest. */
const mostRows = 100_000;
/** A line of the list shows no more; a note may be long. */
const mostShown = 300;

export function ImportPreview({ rows }: { readonly rows: readonly ImportRow[] }) {
  const say = useText(importText);
  const listed = Math.min(rows.length, mostRows);
  const shown = useVisibleRows(listed, rowRem);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={say.preview} onScroll={shown.onScroll}>
      <ol className={styles.list} style={{ height: `${listed * rowRem}rem` }}>
        {rows.slice(shown.first, shown.last).map(({ text, mark }, at) => {
          const number = shown.first + at + 1;
          return (
            <li
              key={number}
              className={styles.row}
              aria-setsize={rows.length}
              aria-posinset={number}
              style={{ top: `${(number - 1) * rowRem}rem`, height: `${rowRem}rem` }}
            >
              <span className={styles.number}>{number}</span>
              <span className={styles.text}>{text.slice(0, mostShown)}</span>
              {mark !== null && <span className={styles.mark}>{say[mark]}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

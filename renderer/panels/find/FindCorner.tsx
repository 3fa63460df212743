// The corner of the board where things are found: the find bar, and while a filter is on, the word that it is.
import { useFindPanels } from '../../state/find-panels';
import { FilterChip } from './FilterChip';
import { FindBar } from './FindBar';
import styles from './find-corner.module.css';

export function FindCorner() {
  const bar = useFindPanels((panels) => panels.bar);
  return (
    <div className={styles.corner}>
      {bar && <FindBar />}
      <FilterChip />
    </div>
  );
}

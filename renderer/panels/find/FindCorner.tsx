// The corner of the board where things are found: the find bar, and while a filter is on, the word that it is.
import { runAction } from '../../app/actions/run-action';
import { useFindPanels } from '../../state/find-panels';
import { useSideButtons } from '../../ui/use-side-buttons';
import { FilterChip } from './FilterChip';
import { FindBar } from './FindBar';
import styles from './find-corner.module.css';

const goBack = (): void => runAction('place-back');
const goForth = (): void => runAction('place-forth');

export function FindCorner() {
  const bar = useFindPanels((panels) => panels.bar);
  useSideButtons(goBack, goForth);
  return (
    <div className={styles.corner}>
      {bar && <FindBar />}
      <FilterChip />
    </div>
  );
}

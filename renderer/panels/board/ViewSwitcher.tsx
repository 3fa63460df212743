// The three ways to look at the map: board, table, charts. What is edited in one is seen in the others.
import { ChartSpline, LayoutPanelTop, Table2 } from 'lucide-react';
import { viewText } from '#shared/text/view-text';
import { runAction } from '../../app/actions/run-action';
import { useSession, type View } from '../../state/session';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useText } from '../language';
import styles from './view-switcher.module.css';

const show = (view: View): void => runAction(`view-${view}`);

export function ViewSwitcher() {
  const say = useText(viewText);
  const view = useSession((session) => session.view);
  return (
    <div className={styles.switcher}>
      <SegmentedControl<View>
        label={say.views}
        hideLabel
        value={view}
        options={[
          { value: 'board', label: say.board, icon: LayoutPanelTop },
          { value: 'table', label: say.table, icon: Table2 },
          { value: 'charts', label: say.charts, icon: ChartSpline },
        ]}
        onChange={show}
      />
    </div>
  );
}

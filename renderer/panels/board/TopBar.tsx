// The bar above the board: whose project this is, how safe it is, and the few things needed at any moment.
import { History, House, ListTree, Redo2, Search, Undo2 } from 'lucide-react';
import { changePreferences } from '../../app/change-preferences';
import { useSession } from '../../state/session';
import { ActionButton } from '../ActionButton';
import { GuideButton } from '../guide/GuideButton';
import { PreferencesMenu } from '../PreferencesMenu';
import { ExportMenu } from './ExportMenu';
import { MapSwitcher } from './MapSwitcher';
import { ProjectTitle } from './ProjectTitle';
import { SaveStatusLine } from './SaveStatusLine';
import { SideSwitcher } from './SideSwitcher';
import styles from './top-bar.module.css';
import { ViewSwitcher } from './ViewSwitcher';
import { ZoomControl } from './ZoomControl';

export function TopBar() {
  const preferences = useSession((session) => session.preferences);
  return (
    <header className={styles.bar}>
      <div className={styles.left}>
        <ActionButton id="project-close" icon={House} />
        <ProjectTitle />
        <MapSwitcher />
        <SaveStatusLine />
      </div>
      <ViewSwitcher />
      <SideSwitcher />
      <div className={styles.right}>
        <ActionButton id="undo" icon={Undo2} />
        <ActionButton id="redo" icon={Redo2} />
        <ActionButton id="history" icon={History} />
        <span className={styles.line} />
        <ActionButton id="find" icon={Search} />
        <ActionButton id="outline" icon={ListTree} />
        <GuideButton />
        <span className={styles.line} />
        <ZoomControl />
        <span className={styles.line} />
        <ExportMenu />
        <PreferencesMenu preferences={preferences} onChange={changePreferences} />
      </div>
    </header>
  );
}

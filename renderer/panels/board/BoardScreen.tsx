// The map in one of its three views, with what stands around it. Focus comes home to the view from every dialog and
// menu. The board stays set up behind the others, as it was left; while it waits for its project it is out of sight.
import { useEffect, useRef } from 'react';
import { Board } from '../../canvas/Board';
import { useSession } from '../../state/session';
import { classNames } from '../../ui/class-names';
import { comeHome, goHome, setFocusHome } from '../../ui/focus-home';
import { ChartsView } from '../charts/ChartsView';
import { FindCorner } from '../find/FindCorner';
import { GuidePanel } from '../guide/GuidePanel';
import { HistoryPanel } from '../history/HistoryPanel';
import { MapsPanel } from '../maps/MapsPanel';
import { Minimap } from '../minimap/Minimap';
import { OutlinePanel } from '../outline/OutlinePanel';
import { PasteQuestion } from '../paste/PasteQuestion';
import { PersonasPanel } from '../personas/PersonasPanel';
import { MapProperties } from '../properties/MapProperties';
import { QuestionsPanel } from '../questions/QuestionsPanel';
import { TableView } from '../table/TableView';
import { TouchpointPanel } from '../touchpoint/TouchpointPanel';
import styles from './board-screen.module.css';
import { EmptyHint } from './EmptyHint';
import { PenBar } from './PenBar';
import { RestoredBar } from './RestoredBar';
import { SelectionBar } from './SelectionBar';
import { ToolRail } from './ToolRail';
import { TopBar } from './TopBar';
import { TroubleBar } from './TroubleBar';

export function BoardScreen({ waiting }: { readonly waiting: boolean }) {
  const screen = useRef<HTMLDivElement>(null);
  const view = useSession((session) => session.view);
  useEffect(() => {
    if (waiting) return;
    const stop = setFocusHome(
      () =>
        screen.current?.querySelector<HTMLElement>('[data-home]') ??
        screen.current?.querySelector<HTMLElement>('[role="application"]') ??
        null,
    );
    goHome();
    return stop;
  }, [waiting]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another home
  useEffect(comeHome, [view]);
  return (
    <div ref={screen} className={classNames(styles.screen, waiting && styles.waiting)}>
      <TopBar />
      <TroubleBar />
      <RestoredBar />
      <div className={styles.desk}>
        <div className={styles.views}>
          <div className={classNames(styles.board, view !== 'board' && styles.behind)}>
            <ToolRail />
            <main className={styles.ground}>
              <Board />
              <EmptyHint />
              <SelectionBar />
              <PenBar />
              <Minimap />
              <PasteQuestion />
            </main>
          </div>
          {view === 'table' && <TableView />}
          {view === 'charts' && <ChartsView />}
          <FindCorner />
        </div>
        <OutlinePanel />
        <HistoryPanel />
        <TouchpointPanel />
        <MapsPanel />
        <MapProperties />
        <PersonasPanel />
        <QuestionsPanel />
        <GuidePanel />
      </div>
    </div>
  );
}

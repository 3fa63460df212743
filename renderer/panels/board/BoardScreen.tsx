// The board with what stands around it. Focus comes home to the board from every dialog and menu. While it waits for
// its project it is out of sight and out of reach.
import { useEffect, useRef } from 'react';
import { Board } from '../../canvas/Board';
import { classNames } from '../../ui/class-names';
import { goHome, setFocusHome } from '../../ui/focus-home';
import { FindCorner } from '../find/FindCorner';
import { HistoryPanel } from '../history/HistoryPanel';
import { MapsPanel } from '../maps/MapsPanel';
import { Minimap } from '../minimap/Minimap';
import { OutlinePanel } from '../outline/OutlinePanel';
import { PasteQuestion } from '../paste/PasteQuestion';
import { PersonasPanel } from '../personas/PersonasPanel';
import { MapProperties } from '../properties/MapProperties';
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
  const ground = useRef<HTMLElement>(null);
  useEffect(() => {
    if (waiting) return;
    const stop = setFocusHome(
      () => ground.current?.querySelector<HTMLElement>('[role="application"]') ?? null,
    );
    goHome();
    return stop;
  }, [waiting]);
  return (
    <div className={classNames(styles.screen, waiting && styles.waiting)}>
      <TopBar />
      <TroubleBar />
      <RestoredBar />
      <div className={styles.desk}>
        <ToolRail />
        <main ref={ground} className={styles.ground}>
          <Board />
          <EmptyHint />
          <SelectionBar />
          <PenBar />
          <Minimap />
          <FindCorner />
          <PasteQuestion />
        </main>
        <OutlinePanel />
        <HistoryPanel />
        <TouchpointPanel />
        <MapsPanel />
        <MapProperties />
        <PersonasPanel />
      </div>
    </div>
  );
}

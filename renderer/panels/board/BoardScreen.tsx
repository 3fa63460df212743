// The board with what stands around it. Focus comes home to the board from every dialog and menu.
import { useEffect, useRef } from 'react';
import { Board } from '../../canvas/Board';
import { setFocusHome } from '../../ui/focus-home';
import styles from './board-screen.module.css';
import { EmptyHint } from './EmptyHint';
import { RestoredBar } from './RestoredBar';
import { SelectionBar } from './SelectionBar';
import { ToolRail } from './ToolRail';
import { TopBar } from './TopBar';
import { TroubleBar } from './TroubleBar';

export function BoardScreen() {
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => setFocusHome(() => ground.current?.querySelector<HTMLElement>('[tabindex]') ?? null), []);
  return (
    <div className={styles.screen}>
      <TopBar />
      <TroubleBar />
      <RestoredBar />
      <main className={styles.ground}>
        <div ref={ground} className={styles.board}>
          <Board />
        </div>
        <ToolRail />
        <EmptyHint />
        <SelectionBar />
      </main>
    </div>
  );
}

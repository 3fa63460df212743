// The project's log beside the board: lines newest first by day, and what the chosen one changed, with the way back to
// it. Esc closes it.
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { historyText } from '#shared/text/history-text';
import { runAction } from '../../app/actions/run-action';
import { historyLines } from '../../state/history-lines';
import { closeLog, openLog, useHistoryLog } from '../../state/history-log';
import { useSidePanel } from '../../state/side-panel';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import { HistoryDetail } from './HistoryDetail';
import { HistoryList } from './HistoryList';
import styles from './history-panel.module.css';

export function HistoryPanel() {
  return useSidePanel() === 'history' ? <Panel /> : null;
}

function Panel() {
  const say = useText(historyText);
  // The log is read only while somebody looks at it.
  useEffect(() => {
    openLog();
    return closeLog;
  }, []);
  const commits = useHistoryLog((log) => log.commits);
  const lines = useMemo(() => historyLines(commits), [commits]);
  // The newest until another is chosen.
  const [chosen, choose] = useState<number | null>(null);
  const newest = lines[0]?.seq ?? 0;
  // A line that goes on, or is no more, is no longer the one that was chosen.
  const isThere = chosen === 0 || lines.some((line) => line.seq === chosen);
  const seq = chosen !== null && isThere ? chosen : newest;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    runAction('history');
  };
  return (
    <aside className={styles.panel} aria-label={say.title} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 className={styles.title}>{say.title}</h2>
        <IconButton label={say.close} icon={X} onClick={() => runAction('history')} />
      </header>
      <HistoryList lines={lines} chosen={seq} onChoose={choose} />
      <HistoryDetail
        line={lines.find((line) => line.seq === seq) ?? null}
        seq={seq}
        isNow={seq === newest}
        onRestored={() => choose(null)}
      />
    </aside>
  );
}

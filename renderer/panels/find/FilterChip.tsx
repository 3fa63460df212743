// Stays on the board while a filter is on, so that nobody thinks notes are lost.
import { Funnel } from 'lucide-react';
import { findText } from '#shared/text/find-text';
import { useDocument } from '../../state/document';
import { dropFilter } from '../../state/find';
import { openFilter } from '../../state/find-panels';
import { useKeptAway } from '../../state/find-results';
import { goHome } from '../../ui/focus-home';
import { useText } from '../language';
import styles from './filter-chip.module.css';

export function FilterChip() {
  const away = useKeptAway();
  return away === null ? null : <Chip away={away.size} />;
}

function Chip({ away }: { readonly away: number }) {
  const say = useText(findText);
  const all = useDocument(({ project, mapId }) => {
    let count = 0;
    for (const note of project.note.values()) if (note.mapId === mapId) count++;
    return count;
  });
  return (
    <div className={styles.chip} aria-live="polite">
      <button type="button" className={styles.words} onClick={openFilter}>
        <Funnel className={styles.icon} aria-hidden />
        <span>{say.shown(all - away, all)}</span>
      </button>
      <button
        type="button"
        className={styles.clear}
        onClick={() => {
          dropFilter();
          goHome();
        }}
      >
        {say.clear}
      </button>
    </div>
  );
}

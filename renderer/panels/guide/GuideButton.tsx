// Opens the guide; a ring round its sign shows how much of the map is done.
import { Compass } from 'lucide-react';
import { guideProgress } from '#shared/analysis/guide-progress';
import { guideTasks } from '#shared/model/records/guide-tick';
import { guideText } from '#shared/text/guide-text';
import { useDocument } from '../../state/document';
import { useSidePanel } from '../../state/side-panel';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import { useAction } from '../use-action';
import styles from './guide-button.module.css';

export function GuideButton() {
  const say = useText(guideText);
  const { label, ...does } = useAction('guide');
  const isOpen = useSidePanel() === 'guide';
  const done = useDocument(
    ({ project, mapId }) => guideProgress(project, mapId ?? '').filter((task) => task.done).length,
  );
  const share = (100 * done) / guideTasks.length;
  return (
    <IconButton {...does} label={`${label} · ${say.progress(done, guideTasks.length)}`} aria-pressed={isOpen}>
      <span className={styles.sign}>
        <svg className={styles.ring} viewBox="0 0 36 36" aria-hidden>
          <circle className={styles.track} cx="18" cy="18" r="15.5" pathLength={100} />
          {done > 0 && (
            <circle
              className={styles.done}
              cx="18"
              cy="18"
              r="15.5"
              pathLength={100}
              strokeDasharray={`${share} 100`}
            />
          )}
        </svg>
        <Compass className={styles.icon} aria-hidden />
      </span>
    </IconButton>
  );
}

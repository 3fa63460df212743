// Which of the project's maps is shown; pressed, all of them stand beside the board.
import { ChevronDown } from 'lucide-react';
import { mapsText } from '#shared/text/maps-text';
import { runAction } from '../../app/actions/run-action';
import { useDocument } from '../../state/document';
import { useSidePanel } from '../../state/side-panel';
import { useText } from '../language';
import styles from './map-switcher.module.css';

export function MapSwitcher() {
  const say = useText(mapsText);
  const map = useDocument(({ project, mapId }) => (mapId === null ? undefined : project.map.get(mapId)));
  const isOpen = useSidePanel() === 'maps';
  if (map === undefined) return null;
  const name = map.name === '' ? say.unnamed : map.name;
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={say.open(name)}
      aria-expanded={isOpen}
      onClick={() => runAction('maps')}
    >
      <span className={styles.name}>{name}</span>
      <ChevronDown className={styles.mark} aria-hidden />
    </button>
  );
}

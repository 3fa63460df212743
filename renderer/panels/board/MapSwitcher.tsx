// Which of the project's maps is on the board; absent while there is only one.
import { ChevronDown } from 'lucide-react';
import { mapsOf } from '#shared/model/project';
import { boardText } from '#shared/text/board-text';
import { showMap, useDocument } from '../../state/document';
import { Menu, MenuChoice } from '../../ui/Menu';
import { useText } from '../language';
import styles from './map-switcher.module.css';

export function MapSwitcher() {
  const say = useText(boardText);
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  const maps = mapsOf(project);
  const current = maps.find((map) => map.id === mapId);
  if (maps.length < 2 || current === undefined) return null;
  return (
    <Menu
      trigger={
        <button type="button" className={styles.button}>
          <span className={styles.name}>{current.name}</span>
          <ChevronDown className={styles.mark} aria-hidden />
        </button>
      }
    >
      <MenuChoice
        label={say.map}
        value={current.id}
        options={maps.map((map) => ({ value: map.id, label: map.name }))}
        onChoose={showMap}
      />
    </Menu>
  );
}

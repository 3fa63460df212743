// What can be done with one map of the list.
import {
  ArrowDown,
  ArrowUp,
  Copy,
  EllipsisVertical,
  GitCompareArrows,
  Pencil,
  Settings2,
  Sparkles,
  Trash2,
  UserRoundPlus,
} from 'lucide-react';
import type { JourneyMap } from '#shared/model/records/map';
import { mapsText } from '#shared/text/maps-text';
import { copyMapAsIs, copyMapToBe, goToMap, removeMap } from '../../app/actions/map-verbs';
import { openDialog } from '../../app/dialogs';
import { compareThese, usualPair } from '../../state/compared-maps';
import { useDocument } from '../../state/document';
import { openMapCopy } from '../../state/map-copy';
import { openSide } from '../../state/side-panel';
import { IconButton } from '../../ui/IconButton';
import { Menu, MenuItem, MenuLine } from '../../ui/Menu';
import { useText } from '../language';

interface MapMenuProps {
  readonly map: JourneyMap;
  readonly onRename: () => void;
  readonly onShift: (by: 1 | -1) => void;
}

export function MapMenu({ map, onRename, onShift }: MapMenuProps) {
  const say = useText(mapsText);
  const project = useDocument((document) => document.project);
  const pair = usualPair(project, map.id);
  return (
    <Menu
      side="bottom"
      align="end"
      trigger={<IconButton size="small" side="left" icon={EllipsisVertical} label={say.verbs(map.name)} />}
    >
      <MenuItem icon={Copy} label={say.copy} onSelect={() => copyMapAsIs(map)} />
      <MenuItem icon={Sparkles} label={say.toBe} onSelect={() => copyMapToBe(map)} />
      <MenuItem icon={UserRoundPlus} label={say.forPersona} onSelect={() => openMapCopy(map.id)} />
      <MenuItem
        icon={GitCompareArrows}
        label={say.compare}
        disabled={pair === null}
        onSelect={() => {
          if (pair === null) return;
          compareThese({ beforeId: pair[0], afterId: pair[1] });
          openDialog('compare');
        }}
      />
      <MenuLine />
      <MenuItem icon={Pencil} label={say.rename} keys="F2" onSelect={onRename} />
      <MenuItem
        icon={Settings2}
        label={say.properties}
        onSelect={() => {
          goToMap(map.id);
          openSide('map-properties');
        }}
      />
      <MenuItem icon={ArrowUp} label={say.moveUp} keys="Alt+↑" onSelect={() => onShift(-1)} />
      <MenuItem icon={ArrowDown} label={say.moveDown} keys="Alt+↓" onSelect={() => onShift(1)} />
      <MenuLine />
      <MenuItem icon={Trash2} label={say.remove} keys="Delete" onSelect={() => removeMap(map)} />
    </Menu>
  );
}

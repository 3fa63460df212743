// Actions on maps as wholes: their list, their properties, the personas, copies, and going from one to the next.
import type { ActionId } from '#shared/ipc/actions';
import { mapsOf } from '#shared/model/project';
import { blank } from '#shared/model/templates/blank';
import { documentStore } from '../../state/document';
import { type SidePanel, switchSide } from '../../state/side-panel';
import { goHome } from '../../ui/focus-home';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { copyMapAsIs, copyMapToBe, goToMap, makeMap, shownMapRecord } from './map-verbs';

const view = { enabled: onBoard, whileTyping: true } as const;

const panel = (name: SidePanel) => ({
  ...view,
  run: () => {
    if (!switchSide(name)) goHome();
  },
});

const severalMaps = (): boolean => onBoard() && documentStore.getState().project.map.size > 1;

/** Round the list. */
function goOn(by: 1 | -1): void {
  const { project, mapId } = documentStore.getState();
  const maps = mapsOf(project);
  const at = maps.findIndex(({ id }) => id === mapId);
  const next = maps.at((at + by) % maps.length);
  if (next !== undefined) goToMap(next.id);
}

const withShown = (run: (map: NonNullable<ReturnType<typeof shownMapRecord>>) => unknown) => ({
  enabled: onBoard,
  run: () => {
    const map = shownMapRecord();
    if (map !== null) run(map);
  },
});

export const mapActions = {
  maps: panel('maps'),
  'map-properties': panel('map-properties'),
  personas: panel('personas'),
  'add-map': { enabled: onBoard, run: () => void makeMap(blank) },
  'duplicate-map': withShown(copyMapAsIs),
  'map-to-be': withShown(copyMapToBe),
  'next-map': { enabled: severalMaps, run: () => goOn(1) },
  'previous-map': { enabled: severalMaps, run: () => goOn(-1) },
} as const satisfies Partial<Record<ActionId, Action>>;

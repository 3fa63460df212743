// Actions on maps as wholes: their list, their properties, the personas, copies, and going from one to the next.
import type { ActionId } from '#shared/ipc/actions';
import { mapsOf } from '#shared/model/project';
import { blank } from '#shared/model/templates/blank';
import { comparedNow, compareThese, usualPair } from '../../state/compared-maps';
import { documentStore } from '../../state/document';
import { openMapCopy } from '../../state/map-copy';
import { type SidePanel, switchSide } from '../../state/side-panel';
import { goHome } from '../../ui/focus-home';
import { openDialog } from '../dialogs';
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

/** With what it is usually compared, unless the shown map is in the pair already. */
function compareShown(): void {
  const { project, mapId } = documentStore.getState();
  const pair = mapId === null ? null : usualPair(project, mapId);
  if (pair === null) return;
  const { beforeId, afterId } = comparedNow();
  if (beforeId !== mapId && afterId !== mapId) compareThese({ beforeId: pair[0], afterId: pair[1] });
  openDialog('compare');
}

export const mapActions = {
  maps: panel('maps'),
  'map-properties': panel('map-properties'),
  personas: panel('personas'),
  'compare-maps': { enabled: severalMaps, run: compareShown },
  'add-map': { enabled: onBoard, run: () => void makeMap(blank) },
  'duplicate-map': withShown(copyMapAsIs),
  'map-to-be': withShown(copyMapToBe),
  'map-for-persona': withShown(({ id }) => openMapCopy(id)),
  'next-map': { enabled: severalMaps, run: () => goOn(1) },
  'previous-map': { enabled: severalMaps, run: () => goOn(-1) },
} as const satisfies Partial<Record<ActionId, Action>>;

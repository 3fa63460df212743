// Actions that find: the bar with its filter, from match to match, outline and minimap, and the places visited.
import { matchBeside } from '#shared/analysis/find/find-notes';
import { notesInOrder } from '#shared/analysis/find/notes-in-order';
import type { ActionId } from '#shared/ipc/actions';
import { goBack, goForth, jumpToItem } from '../../canvas/jump';
import { documentStore } from '../../state/document';
import { dropFilter } from '../../state/find';
import { minimapShown, openFilter, openFind, setMinimap } from '../../state/find-panels';
import { keptAway, matchesNow } from '../../state/find-results';
import { sessionStore } from '../../state/session';
import { closeSide, openSide, sidePanel } from '../../state/side-panel';
import { canGoBack, canGoForth } from '../../state/visited-places';
import { onBoard } from '../window-state';
import type { Action } from './action';

const view = { enabled: onBoard, whileTyping: true } as const;

/** To the match after or before what is selected; where there is none, the find bar says so or asks for words. */
function goOn(step: 1 | -1): void {
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return;
  const [from = null] = sessionStore.getState().selection;
  const order = notesInOrder(project, mapId).map(({ id }) => id);
  const to = matchBeside(order, new Set(matchesNow()), from, step);
  if (to === null) openFind();
  else jumpToItem(to);
}

export const findActions = {
  find: { ...view, run: openFind },
  'find-next': { ...view, run: () => goOn(1) },
  'find-previous': { ...view, run: () => goOn(-1) },
  filter: { ...view, run: openFilter },
  'filter-off': { enabled: () => onBoard() && keptAway() !== null, run: dropFilter },
  outline: { ...view, run: () => (sidePanel() === 'outline' ? closeSide() : openSide('outline')) },
  minimap: { ...view, run: () => setMinimap(!minimapShown()) },
  'place-back': { enabled: () => onBoard() && canGoBack(), run: goBack },
  'place-forth': { enabled: () => onBoard() && canGoForth(), run: goForth },
} as const satisfies Partial<Record<ActionId, Action>>;

// Actions on the view: which of the three is shown, how near the board is and what of it is in sight.
import type { ActionId } from '#shared/ipc/actions';
import { zoomBy, zoomFit, zoomTo100, zoomToSelection } from '../../canvas/camera-moves';
import { sessionStore, showView } from '../../state/session';
import { onBoard } from '../window-state';
import type { Action } from './action';

const zoomStep = 1.25;
const view = { enabled: onBoard, whileTyping: true } as const;

export const viewActions = {
  'view-board': { ...view, run: () => showView('board') },
  'view-table': { ...view, run: () => showView('table') },
  'view-charts': { ...view, run: () => showView('charts') },
  'zoom-in': { ...view, run: () => zoomBy(zoomStep) },
  'zoom-out': { ...view, run: () => zoomBy(1 / zoomStep) },
  'zoom-100': { ...view, run: zoomTo100 },
  'zoom-fit': { enabled: onBoard, run: zoomFit },
  'zoom-selection': {
    enabled: () => onBoard() && sessionStore.getState().selection.size > 0,
    run: zoomToSelection,
  },
} as const satisfies Partial<Record<ActionId, Action>>;

// Actions on the pen: taking it, its rubber, putting either back, and how thick the ink is.
import type { ActionId } from '#shared/ipc/actions';
import { penStore, putPenBack, setInk, takePen } from '../../state/pen';
import { onBoard } from '../window-state';
import type { Action } from './action';

/** Taken again, it is put back. */
function turnTo(wanted: 'pen' | 'rubber'): void {
  if (penStore.getState().held === wanted) putPenBack();
  else takePen(wanted);
}

export const penActions = {
  pen: { enabled: onBoard, run: () => turnTo('pen') },
  'pen-rubber': { enabled: onBoard, run: () => turnTo('rubber') },
  'pen-thin': { enabled: onBoard, run: () => setInk({ weight: 'thin' }) },
  'pen-medium': { enabled: onBoard, run: () => setInk({ weight: 'medium' }) },
  'pen-thick': { enabled: onBoard, run: () => setInk({ weight: 'thick' }) },
} as const satisfies Partial<Record<ActionId, Action>>;

// Pictures chosen in the system's dialog, onto the board.
import { choosePictures } from '../../canvas/pictures/choose-pictures';
import { onBoard } from '../window-state';
import type { Action } from './action';

export const pictureActions = {
  'add-picture': { enabled: onBoard, run: choosePictures },
} as const satisfies Readonly<Record<string, Action>>;

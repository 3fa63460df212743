// Pictures chosen in the system's dialog, onto the board.
import { addGivenPictures } from '../../canvas/pictures/add-given-pictures';
import { spotHere } from '../../canvas/pictures/picture-spot';
import { askAloud } from '../ask-aloud';
import { onBoard } from '../window-state';
import type { Action } from './action';

async function addChosen(): Promise<void> {
  const chosen = await askAloud('picture:choose', {});
  if (chosen === null || chosen.length === 0) return;
  const given = chosen.map(({ name, content }) => ({ name, read: () => Promise.resolve(content) }));
  await addGivenPictures(given, spotHere());
}

export const pictureActions = {
  'add-picture': { enabled: onBoard, run: addChosen },
} as const satisfies Readonly<Record<string, Action>>;

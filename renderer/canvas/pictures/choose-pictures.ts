// Pictures chosen in the system's dialog, onto the board.
import { askAloud } from '../../app/ask-aloud';
import { addGivenPictures } from './add-given-pictures';
import { spotHere } from './picture-spot';

/** Adds them where the keyboard stands when that is a storyboard, else in the middle of the view. */
export async function choosePictures(): Promise<void> {
  const spot = spotHere();
  const chosen = await askAloud('picture:choose', {});
  if (chosen === null || chosen.length === 0) return;
  const given = chosen.map(({ name, content }) => ({ name, read: () => Promise.resolve(content) }));
  await addGivenPictures(given, spot);
}

// What a paste on the board becomes: our own notes and single lines at once; several lines after a question; many
// after a look at them in the import dialog; pictures when they are there. Never half of it: each way ends in one command or in nothing.
import { noteTextLimit } from '#shared/model/records/note';
import { textOfHtml } from '#shared/text/html-text';
import { pasteText } from '#shared/text/paste-text';
import { readPasted } from '#shared/text/pasted-lines';
import { say, sessionStore } from '../../state/session';
import { addGivenPictures } from '../pictures/add-given-pictures';
import { givenFile, givenPasted } from '../pictures/given-files';
import { meaningOf } from '../pictures/incoming';
import { incomingOf } from '../pictures/incoming-of';
import { spotHere } from '../pictures/picture-spot';
import { sayWhyNot } from '../pictures/say-why-not';
import { addPasted } from './add-pasted';
import { decodeNotes, notesType } from './notes-on-clipboard';
import { type PastePlace, pastePlace } from './paste-place';
import { askAboutPaste, askToImport } from './pasted-store';

/** More is not read at all. */
const mostCharacters = 10_000_000;
/** More are shown before they are added. */
const mostAtOnce = 200;

/** Says so when it is. */
function isTooLarge(text: string): boolean {
  if (text.length <= mostCharacters) return false;
  say({ tone: 'warning', text: pasteText.tooLarge[sessionStore.getState().preferences.language] });
  return true;
}

/** The plain text; where there is none, that of the HTML. Null: larger than is read, which has been said. */
function textOn(clipboard: DataTransfer): string | null {
  const plain = clipboard.getData('text/plain');
  const given = plain.trim() === '' ? clipboard.getData('text/html') : plain;
  if (isTooLarge(given)) return null;
  return given === plain ? plain : textOfHtml(given);
}

/** True when the clipboard held something for the board, whatever came of it. */
export function paste(clipboard: DataTransfer): boolean {
  const place = pastePlace();
  if (place === null) return false;
  const own = clipboard.getData(notesType);
  if (isTooLarge(own)) return true;
  const notes = own === '' ? null : decodeNotes(own);
  if (notes !== null) {
    if (notes.length > 0) addPasted(place, notes);
    return true;
  }
  return pastePictures(clipboard) || pasteLines(clipboard, place);
}

/** False where there are none, and nothing that is said of one. */
function pastePictures(clipboard: DataTransfer): boolean {
  const incoming = incomingOf(clipboard);
  const meaning = meaningOf(incoming);
  if (meaning === 'pictures') {
    const given = incoming.html === '' ? givenFile : givenPasted;
    void addGivenPictures([...clipboard.files].map(given), spotHere());
  } else if (meaning !== 'text' && meaning !== 'nothing') sayWhyNot(meaning);
  return meaning !== 'text' && meaning !== 'nothing';
}

/** The text of the transfer into the place, as many notes as it is lines. False when there is none. */
export function pasteLines(clipboard: DataTransfer, place: PastePlace): boolean {
  const text = textOn(clipboard);
  if (text === null) return true;
  const pasted = readPasted(text);
  const { items } = pasted;
  const [only, ...others] = items;
  if (only === undefined) return false;
  const waiting = { text, pasted, place };
  const tooLong = items.some((item) => item.length > noteTextLimit);
  if (tooLong || items.length > mostAtOnce) askToImport(waiting);
  else if (others.length === 0) addPasted(place, [{ text: only }]);
  else askAboutPaste(waiting);
  return true;
}

// What a paste on the board becomes: our own notes and single lines at once; several lines after a question; many
// after a look at them in the import dialog; pictures when they are there. Where nobody chose a place for notes, it is
// asked for first. Never half of it: each way ends in one command or in nothing.
import { noteTextLimit } from '#shared/model/records/note';
import { readPasted } from '#shared/text/pasted-lines';
import { currentBoard } from '../../state/board';
import { focusCell, sessionStore } from '../../state/session';
import { placeAt } from '../../tools/keys/walk';
import { revealArea } from '../camera-moves';
import { addGivenPictures } from '../pictures/add-given-pictures';
import { givenFile, givenPasted } from '../pictures/given-files';
import { meaningOf } from '../pictures/incoming';
import { incomingOf } from '../pictures/incoming-of';
import { spotHere } from '../pictures/picture-spot';
import { sayWhyNot } from '../pictures/say-why-not';
import { addPasted } from './add-pasted';
import { decodeNotes, notesType } from './notes-on-clipboard';
import { type PastePlace, pastePlace } from './paste-place';
import { askAboutPaste, askToImport, type Waiting } from './pasted-store';
import { isTooLarge, textOn } from './text-on-clipboard';

/** More are shown before they are added. */
const mostAtOnce = 200;

/** True when the clipboard held something for the board, whatever came of it. */
export function paste(clipboard: DataTransfer): boolean {
  const place = pastePlace();
  if (place === null) return false;
  const own = clipboard.getData(notesType);
  if (isTooLarge(own)) return true;
  const notes = own === '' ? null : decodeNotes(own);
  if (notes !== null) {
    const text = notes.map((note) => note.text).join('\n');
    const pasted = { items: notes.map((note) => note.text), rows: null };
    if (notes.length > 0 && isChosen()) addPasted(place, notes);
    else if (notes.length > 0) askThere({ text, pasted, own: notes, place });
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
  const waiting = { text, pasted, own: null, place };
  const tooLong = items.some((item) => item.length > noteTextLimit);
  if (tooLong || items.length > mostAtOnce) askToImport(waiting);
  else if (others.length === 0 && isChosen()) addPasted(place, [{ text: only }]);
  else askThere(waiting);
  return true;
}

/** A person has said where: the keyboard stands in a cell or on something. */
const isChosen = (): boolean => {
  const { selection, cell, cursor } = sessionStore.getState();
  return selection.size > 0 || cell !== null || cursor !== null;
};

/** Asks with the place in view, and marked where nobody chose it. */
function askThere(waiting: Waiting): void {
  const { stageId, laneId } = waiting.place;
  if (!isChosen()) {
    focusCell({ stageId, laneId });
    const cell = placeAt(currentBoard().layout, { stageId, laneId });
    if (cell !== null) revealArea(cell.rect);
  }
  askAboutPaste(waiting);
}

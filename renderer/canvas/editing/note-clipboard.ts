// Copy and paste within the text of a note: plain text for everybody, and its emphasis for other notes of ours.
import { cleanText } from '#shared/base/clean-text';
import { edited, type NoteText } from '#shared/model/note-text/edited';
import { emphasisForm } from '#shared/model/note-text/emphasis';
import type { Part } from '../../tools/writing/written';
import { textOn } from '../clipboard/text-on-clipboard';

const emphasisType = 'application/x-wayboard-emphasis';

/** The part of the text that would be copied. */
const partOf = (note: NoteText, { start, end }: Part): NoteText => {
  const { length } = note.text;
  return edited(edited(note, { start: end, end: length, inserted: '' }), {
    start: 0,
    end: start,
    inserted: '',
  });
};

export function copyPart(clipboard: DataTransfer, note: NoteText, part: Part): void {
  const { text, emphasis } = partOf(note, part);
  clipboard.setData('text/plain', text);
  if (emphasis !== '') clipboard.setData(emphasisType, emphasis);
}

/** What is there to paste, clean; null: nothing, or more than is read, which has been said. */
export function pastedText(clipboard: DataTransfer): NoteText | null {
  const given = textOn(clipboard);
  if (given === null || given === '') return null;
  const text = cleanText(given);
  const emphasis = clipboard.getData(emphasisType);
  return { text, emphasis: emphasisForm.test(emphasis) ? emphasis : '' };
}

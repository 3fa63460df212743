// What a person typed to find notes, and which notes answer it: every word stands somewhere in the text, in any
// order, or is the note's code.

import { plainText } from '../../base/plain-text';
import { readCode } from '../../model/note-code';
import type { Note } from '../../model/records/note';

interface Word {
  readonly text: string;
  /** The code the word means, if it means one. */
  readonly code: string | null;
}

export interface TextQuery {
  readonly words: readonly Word[];
}

const texts = new WeakMap<Note, string>();

/** The note's text made plain, once for each note: a search reads ten thousand at every letter. */
function textOf(note: Note): string {
  const known = texts.get(note);
  if (known !== undefined) return known;
  const text = plainText(note.text);
  texts.set(note, text);
  return text;
}

/** Reads what was typed; `codeExists` says which codes are in use, so that «ф12» may mean A12. */
export function textQuery(typed: string, codeExists: (code: string) => boolean): TextQuery {
  const words = plainText(typed).split(' ').filter(Boolean);
  return { words: words.map((text) => ({ text, code: readCode(text, codeExists) })) };
}

/** True when nothing is sought: neither all notes nor none. */
export const asksNothing = ({ words }: TextQuery): boolean => words.length === 0;

/** Whether the note answers every word. A query without words is answered by all. */
export function answersText(note: Note, { words }: TextQuery): boolean {
  return words.every(
    ({ text, code }) => (code !== null && code === note.code) || textOf(note).includes(text),
  );
}

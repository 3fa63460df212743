// Whether all of some notes are bold, italic or lists already. Notes without text say nothing about it.
import { isMarked, type Mark, stylesOf } from '#shared/model/note-text/emphasis';
import type { ListKind } from '#shared/model/note-text/list-items';
import { isListed } from '#shared/model/note-text/listed';
import type { Note } from '#shared/model/records/note';

const withWords = (notes: readonly Note[]): readonly Note[] => notes.filter(({ text }) => text !== '');

export function areMarked(notes: readonly Note[], mark: Mark): boolean {
  const said = withWords(notes);
  const whole = ({ text, emphasis }: Note): boolean =>
    emphasis !== '' && isMarked(stylesOf(emphasis, text.length), 0, text.length, mark);
  return said.length > 0 && said.every(whole);
}

export function areListed(notes: readonly Note[], kind: ListKind): boolean {
  const said = withWords(notes);
  return said.length > 0 && said.every(({ text }) => isListed(text, { start: 0, end: text.length }, kind));
}

// A note's text under the caret, and what each key of a writer makes of it. Pure: the field only shows it.
import { edited, type NoteText, offsetAfter, styleAt, type TextEdit } from '#shared/model/note-text/edited';
import {
  bitOf,
  isMarked,
  type Mark,
  printEmphasis,
  stylesOf,
  withMark,
} from '#shared/model/note-text/emphasis';
import { type ListKind, listItemOf } from '#shared/model/note-text/list-items';
import { isListed, listing, renumbering } from '#shared/model/note-text/listed';

export interface Written extends NoteText {
  /** Where the selection began and where it ends, in UTF-16 units; equal for a mere caret. */
  readonly anchor: number;
  readonly focus: number;
  /** The style chosen for what is typed next, 0 … 3; null: as the text around. */
  readonly next: number | null;
}

export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The text with the caret at its end. */
export const atEnd = ({ text, emphasis }: NoteText): Written => ({
  text,
  emphasis,
  anchor: text.length,
  focus: text.length,
  next: null,
});

export const selected = ({ anchor, focus }: Written): Part => ({
  start: Math.min(anchor, focus),
  end: Math.max(anchor, focus),
});

/** The caret elsewhere; what was chosen for what is typed next is forgotten with the place. */
export const movedTo = (written: Written, anchor: number, focus: number): Written =>
  written.anchor === anchor && written.focus === focus ? written : { ...written, anchor, focus, next: null };

/** After an edit, the caret behind what it put in. */
export function typed(written: Written, edit: TextEdit, style?: number): Written {
  const caret = edit.start + edit.inserted.length;
  const note = edited(written, edit, style ?? written.next ?? undefined);
  return { ...note, anchor: caret, focus: caret, next: edit.inserted === '' ? null : written.next };
}

/** After a paste: emphasis that came along is kept, text without any goes on as the text around. */
export function pasted(written: Written, part: Part, { text, emphasis }: NoteText): Written {
  const edit = { ...part, inserted: text };
  if (emphasis === '') return typed(written, edit);
  const after = typed(written, edit, 0);
  const styles = stylesOf(after.emphasis, after.text.length);
  styles.set(stylesOf(emphasis, text.length), part.start);
  return { ...after, emphasis: printEmphasis(styles), next: null };
}

/** After edits that leave the selection where it was, the last of them first. */
const reworked = (written: Written, edits: readonly TextEdit[]): Written =>
  edits.reduce<Written>(
    (given, edit) => ({
      ...edited(given, edit, 0),
      anchor: offsetAfter(edit, given.anchor),
      focus: offsetAfter(edit, given.focus),
      next: given.next,
    }),
    written,
  );

/** The style of the selection: of all of it, or of what would be typed at the caret. */
export function styleHere(written: Written): number {
  const { start, end } = selected(written);
  if (start === end) return written.next ?? styleAt(written, { start, end });
  const styles = stylesOf(written.emphasis, written.text.length);
  return (['bold', 'italic'] as const).reduce(
    (sum, mark) => sum + (isMarked(styles, start, end, mark) ? bitOf[mark] : 0),
    0,
  );
}

/** Turns a mark over on what is selected, or on what is typed next. */
export function marked(written: Written, mark: Mark): Written {
  const { start, end } = selected(written);
  const style = styleHere(written);
  if (start === end) return { ...written, next: style ^ bitOf[mark] };
  const on = (style & bitOf[mark]) === 0;
  const emphasis = withMark(written.emphasis, written.text.length, { start, end }, mark, on);
  return { ...written, emphasis };
}

/** The kind of list all selected lines belong to. */
export const listHere = (written: Written): ListKind | null =>
  (['bulleted', 'numbered'] as const).find((kind) => isListed(written.text, selected(written), kind)) ?? null;

/** Makes the selected lines items of a list, or plain lines where all of them are items of that kind. */
export function listed(written: Written, kind: ListKind): Written {
  const on = listHere(written) !== kind;
  return reworked(written, listing(written.text, selected(written), kind, on));
}

/** The line an offset stands in, and the item it is. */
function lineAt(text: string, offset: number) {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end);
  return { start, end, line, item: listItemOf(line) };
}

/** Enter in an item: the next item, or the end of the list where the item is empty. Null anywhere else. */
export function nextItem(written: Written): Written | null {
  const part = selected(written);
  const { start, end, line, item } = lineAt(written.text, part.start);
  if (item === null || part.start < start + item.marker.length) return null;
  if (line.length === item.marker.length) return typed(written, { start, end, inserted: '' });
  const inserted = `\n${item.next}`;
  // The marker is plain; what is typed behind it goes on as before.
  const next = styleHere(written);
  const after = { ...typed(written, { ...part, inserted }, 0), next: next === 0 ? null : next };
  return reworked(after, renumbering(after.text, after.focus));
}

/** Backspace right behind the marker of an item takes the whole marker. */
export function markerBefore({ text, anchor, focus }: Written): Part | null {
  const { start, item } = lineAt(text, focus);
  return item !== null && anchor === focus && focus === start + item.marker.length
    ? { start, end: focus }
    : null;
}

/** The text as it is kept when the writing ends: an item, or a line after the list, that stayed empty was not meant. */
export function ended({ text, emphasis }: NoteText): NoteText {
  const last = lineAt(text, text.length);
  const isEmpty = last.line === (last.item?.marker ?? '');
  if (!isEmpty || last.start === 0 || lineAt(text, last.start - 1).item === null) return { text, emphasis };
  return edited({ text, emphasis }, { start: last.start - 1, end: text.length, inserted: '' });
}

// Makes items of the lines of a note, or plain lines of its items: as edits of the text, so that emphasis and caret
// follow. Never touches a word.
import type { TextEdit } from './edited';
import { type ListKind, listItemOf } from './list-items';

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The lines the part touches, with where each begins; empty ones only where there is nothing else. */
function linesIn(text: string, { start, end }: Part): { readonly at: number; readonly line: string }[] {
  let at = 0;
  const all = text.split('\n').map((line) => {
    const found = { at, line };
    at += line.length + 1;
    return found;
  });
  const touched = all.filter((one) => one.at <= end && one.at + one.line.length >= start);
  const said = touched.filter(({ line }) => line.trim() !== '');
  return said.length > 0 ? said : touched.slice(0, 1);
}

/** True where all lines of the part are items of that kind. */
export const isListed = (text: string, part: Part, kind: ListKind): boolean =>
  linesIn(text, part).every(({ line }) => listItemOf(line)?.kind === kind);

/**
 * The edits that make each line of the part an item of that kind (numbers count from 1), or a plain line. The last
 * edit comes first: each can be made as it stands.
 */
export function listing(text: string, part: Part, kind: ListKind, on: boolean): TextEdit[] {
  return linesIn(text, part)
    .map(({ at, line }, index) => {
      const own = listItemOf(line)?.marker ?? '';
      const wanted = kind === 'bulleted' ? '- ' : `${index + 1}. `;
      const keeps = on && kind === 'bulleted' && listItemOf(line)?.kind === kind;
      return { start: at, end: at + own.length, inserted: on ? (keeps ? own : wanted) : '' };
    })
    .filter(({ start, end, inserted }) => inserted !== text.slice(start, end))
    .reverse();
}

/** The edits that count on, from the line at `offset`, through the numbered items right below it; the last first. */
export function renumbering(text: string, offset: number): TextEdit[] {
  const first = text.lastIndexOf('\n', offset - 1) + 1;
  const edits: TextEdit[] = [];
  let expected: string | null = null;
  let at = first;
  for (const line of text.slice(first).split('\n')) {
    const item = listItemOf(line);
    if (item?.kind !== 'numbered') break;
    const marker: string = expected ?? item.marker;
    if (marker !== item.marker) edits.push({ start: at, end: at + item.marker.length, inserted: marker });
    expected = listItemOf(marker)?.next ?? null;
    at += line.length + 1;
  }
  return edits.reverse();
}

// Keys while what lies freely is selected: arrows push it, Tab goes on to the next, digits colour it, letters go on with
// what a text, a note or the caption of a picture says. Pure.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { noteColors } from '#shared/model/records/note';
import { rectOf } from '../free/rect-of';
import type { KeyIntent, KeyPress } from './key-intent';
import { keyboardItem, type Standing } from './standing';

/** How far a push goes in board units; with Shift the smallest there is. */
const push = 10;

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** True for a thing that lies over a cell or in the free area, and for a note there. */
export const lies = ({ lying, free }: BoardLayout, id: Id): boolean =>
  lying.has(id) || free.noteIds.includes(id);

/** All that lies, in reading order: from the top, in one height from the left. */
export function lyingInOrder(layout: BoardLayout): readonly Id[] {
  const { frames, pile } = layout.free;
  return [...frames, ...pile]
    .flatMap((id) => {
      const rect = rectOf(layout, id);
      return rect === null ? [] : [{ id, rect }];
    })
    .sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** The one after or before it, round and round. */
function nextOf(layout: BoardLayout, id: Id, by: -1 | 1): KeyIntent | null {
  const all = lyingInOrder(layout);
  const next = all.at((all.indexOf(id) + by) % all.length);
  return next === undefined ? null : { kind: 'choose', ids: [next], at: next };
}

function written({ layout, selection }: Standing, key: string): KeyIntent | null {
  const [only, ...others] = selection;
  const color = /^[1-9]$/.test(key) ? noteColors[Number(key) - 1] : undefined;
  if (color !== undefined) return { kind: 'recolor', color };
  if (only === undefined || others.length > 0) return null;
  const type = layout.lying.get(only)?.record.type;
  const takesText = layout.notes.has(only) || type === 'free_text' || type === 'picture';
  return takesText ? { kind: 'edit', id: only, typed: key } : null;
}

/** What a key does where something that lies is selected; undefined: what it does everywhere. */
export function lyingKeys(press: KeyPress, situation: Standing): KeyIntent | null | undefined {
  const { layout, selection } = situation;
  const item = keyboardItem(situation);
  if (item === null || !lies(layout, item)) return undefined;
  const way = ways[press.key];
  if (way !== undefined) {
    if (press.ctrl || press.alt) return null;
    const [dx, dy] = way.map((share) => share * (press.shift ? 1 : push)) as [number, number];
    return { kind: 'push', dx, dy };
  }
  if (press.ctrl || press.alt) return undefined;
  if (press.key === 'Tab') return nextOf(layout, item, press.shift ? -1 : 1);
  if (press.key === 'Enter') return selection.size === 1 ? { kind: 'edit', id: item, typed: '' } : null;
  return [...press.key].length === 1 && press.key !== ' ' ? written(situation, press.key) : undefined;
}

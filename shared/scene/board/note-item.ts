// A sticky note: paper with its text, its code at the foot, its importance as dots.
import { inflate } from '../../base/geometry';
import type { NoteBox } from '../../layout/board';
import { note as measures } from '../../layout/board/measures';
import type { Primitive, SceneItem } from '../primitives';
import { drawLabel, drawLine, type SceneRoom } from './scene-room';

const codeSize = 12;
const dot = 6;
/** How far the paper's shadow reaches. */
const shadowReach = 10;

const items = new WeakMap<NoteBox, { readonly room: SceneRoom; readonly item: SceneItem }>();

/** The note's item; the very same object while its box and the room are the same. */
export function noteItem(box: NoteBox, room: SceneRoom): SceneItem {
  const known = items.get(box);
  if (known?.room === room) return known.item;
  const item = drawn(box, room);
  items.set(box, { room, item });
  return item;
}

function drawn({ note, rect, fit }: NoteBox, room: SceneRoom): SceneItem {
  const paper = room.theme.papers[note.color];
  const { padding, footer } = measures;
  const foot = rect.y + rect.height - footer;
  const primitives: Primitive[] = [
    { kind: 'rect', ...rect, radius: 3, fill: paper.fill, shadow: true },
    ...drawLabel(
      fit,
      { x: rect.x + padding, y: rect.y + padding, face: measures.face, fill: paper.ink },
      room,
    ),
    ...drawLine(
      note.code,
      codeSize,
      {
        x: rect.x + padding,
        y: foot + 2,
        face: 'semibold',
        fill: paper.faint,
        align: 'right',
        width: rect.width - 2 * padding,
      },
      room,
    ),
    ...importanceDots(note.importance ?? 0, rect.x + padding, foot + 7, paper.faint),
  ];
  return { key: note.id, bounds: inflate(rect, shadowReach), primitives };
}

const importanceDots = (count: number, x: number, y: number, fill: string): Primitive[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'rect',
    x: x + at * (dot + 3),
    y,
    width: dot,
    height: dot,
    radius: dot / 2,
    fill,
  }));

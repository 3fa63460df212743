// A sticky note: paper with its text, its code at the foot, its importance as dots, a padlock when it is locked.
import { inflate, type Rect } from '../../base/geometry';
import type { NoteBox } from '../../layout/board';
import { note as measures } from '../../layout/board/measures';
import type { Primitive, SceneItem } from '../primitives';
import { dressed, type NoteDress } from './note-dress';
import { padlock } from './padlock';
import { drawLabel, drawLine, type SceneRoom } from './scene-room';

const codeSize = 12;
const dot = 6;
/** The padlock stands left of the longest code. */
const lockFromRight = 68;
/** How far the paper's shadow reaches. */
const shadowReach = 10;

/** Makes its primitives when a painter asks: thousands of notes are kept, and few are painted at a time. */
class NoteItem implements SceneItem {
  readonly key: string;
  readonly bounds: Rect;
  readonly #box: NoteBox;
  readonly #room: SceneRoom;
  readonly #dress: NoteDress;

  constructor(box: NoteBox, room: SceneRoom, dress: NoteDress) {
    this.key = box.note.id;
    this.bounds = inflate(box.rect, shadowReach);
    this.#box = box;
    this.#room = room;
    this.#dress = dress;
  }

  get primitives(): readonly Primitive[] {
    return drawn(this.#box, this.#room, this.#dress);
  }

  is(room: SceneRoom, dress: NoteDress): boolean {
    return this.#room === room && this.#dress === dress;
  }
}

const items = new WeakMap<NoteBox, NoteItem>();

/** The note's item; the very same object while its box, its dress and the room are the same. */
export function noteItem(box: NoteBox, room: SceneRoom, dress: NoteDress = 'plain'): SceneItem {
  const known = items.get(box);
  if (known?.is(room, dress)) return known;
  const item = new NoteItem(box, room, dress);
  items.set(box, item);
  return item;
}

function drawn(box: NoteBox, room: SceneRoom, dress: NoteDress): Primitive[] {
  const { note, rect, fit } = box;
  const paper = room.theme.papers[note.color];
  const { padding, footer } = measures;
  const foot = rect.y + rect.height - footer;
  const { below, above } = dressed(dress, box, paper, room);
  return [
    ...below,
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
    ...(note.locked ? padlock(rect.x + rect.width - lockFromRight, foot + 3, paper.faint) : []),
    ...above,
  ];
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

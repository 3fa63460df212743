// A drawing: one filled outline in its ink. Made when a painter asks for it, and kept with the box it was made for.
import { inflate, type Rect } from '../../base/geometry';
import type { LyingBox } from '../../layout/board';
import { ink } from '../../layout/board/measures';
import { strokeLine } from '../../layout/board/stroke-line';
import { strokeReach } from '../../layout/board/stroke-shape';
import type { Drawing } from '../../model/records/drawing';
import type { Primitive, SceneItem } from '../primitives';
import type { SceneRoom } from './scene-room';
import { strokeOutline } from './stroke-outline';

class DrawingItem implements SceneItem {
  readonly key: string;
  readonly bounds: Rect;
  readonly #record: Drawing;
  readonly #rect: Rect;
  readonly #room: SceneRoom;
  #primitives: readonly Primitive[] | null = null;

  constructor(record: Drawing, rect: Rect, room: SceneRoom) {
    this.key = record.id;
    // A drawing made smaller keeps its thickness, which then reaches beyond its box.
    this.bounds = inflate(rect, strokeReach(record.weight) + ink.tolerance * 2);
    this.#record = record;
    this.#rect = rect;
    this.#room = room;
  }

  get primitives(): readonly Primitive[] {
    this.#primitives ??= inked(this.#record, this.#rect, this.#room);
    return this.#primitives;
  }

  isIn(room: SceneRoom): boolean {
    return this.#room === room;
  }
}

const items = new WeakMap<LyingBox, DrawingItem>();

/** The item of the drawing in a box; the very same object while the box and the room are the same. */
export function drawingItem(box: LyingBox, record: Drawing, room: SceneRoom): SceneItem {
  const known = items.get(box);
  if (known?.isIn(room)) return known;
  const item = new DrawingItem(record, box.rect, room);
  items.set(box, item);
  return item;
}

function inked(record: Drawing, rect: Rect, { theme }: SceneRoom): readonly Primitive[] {
  const line = strokeLine(record).map(({ x, y, pressure }) => ({ x: rect.x + x, y: rect.y + y, pressure }));
  const segments = strokeOutline(line, ink.sizes[record.weight]);
  return [{ kind: 'path', segments, fill: theme.connectors[record.color] }];
}

// A picture of the board with its caption below it. Knows its content by its digest only: painters and writers find the
// bytes.
import { type Rect, rect } from '../../base/geometry';
import type { Label } from '../../layout/board';
import { picture as measures } from '../../layout/board/measures';
import { captionHeight } from '../../layout/board/picture-caption';
import type { Picture } from '../../model/records/picture';
import type { Primitive, SceneItem } from '../primitives';
import { drawLabel, type SceneRoom } from './scene-room';

/** A picture and where it is. */
export interface PictureBox {
  readonly record: Picture;
  /** The picture itself, its caption apart. */
  readonly rect: Rect;
  readonly label: Label | null;
}

interface Known {
  readonly box: PictureBox;
  readonly sha256: string | null;
  readonly room: SceneRoom;
  readonly item: SceneItem;
}

const items = new WeakMap<Picture, Known>();

const isSame = (a: PictureBox, b: PictureBox): boolean =>
  a.label === b.label &&
  a.rect.x === b.rect.x &&
  a.rect.y === b.rect.y &&
  a.rect.width === b.rect.width &&
  a.rect.height === b.rect.height;

/** The picture's item; the very same object while record, place, content and room are the same. */
export function pictureItem(box: PictureBox, sha256: string | null, room: SceneRoom): SceneItem {
  const known = items.get(box.record);
  if (known?.room === room && known.sha256 === sha256 && isSame(known.box, box)) return known.item;
  const item = drawn(box, sha256, room);
  items.set(box.record, { box, sha256, room, item });
  return item;
}

function drawn(
  { record, rect: place, label }: PictureBox,
  sha256: string | null,
  room: SceneRoom,
): SceneItem {
  const { x, y, width, height } = place;
  const primitives: Primitive[] = [];
  if (sha256 !== null)
    primitives.push({ kind: 'image', x, y, width, height, sha256, radius: measures.radius });
  if (label !== null) {
    const below = { x, y: y + height + measures.gap, face: 'regular', fill: room.theme.ink } as const;
    primitives.push(...drawLabel(label, below, room));
  }
  // Below a narrow picture the words are wider than it is.
  const across = Math.max(width, ...(label?.lines ?? []).map((line) => line.width));
  return { key: record.id, bounds: rect(x, y, across, height + captionHeight(label)), primitives };
}

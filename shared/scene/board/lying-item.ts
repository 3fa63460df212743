// What lies freely on the board, drawn by what it is. The very same object while its box and the room are the same.
import { inflate, type Rect } from '../../base/geometry';
import type { LyingBox } from '../../layout/board';
import { arrow as measures } from '../../layout/board/measures';
import type { Project } from '../../model/project';
import type { Primitive, SceneItem } from '../primitives';
import { arrowPrimitives, arrowReach } from './arrow-item';
import { drawingItem } from './drawing-item';
import { framePrimitives } from './frame-item';
import { freeTextPrimitives } from './free-text-item';
import { pictureItem } from './picture-item';
import type { SceneRoom } from './scene-room';

const items = new WeakMap<LyingBox, { readonly room: SceneRoom; readonly item: SceneItem }>();
/** Letters reach a little beyond the lines they stand in. */
const textReach = 4;

function boundsOf({ record, rect }: LyingBox): Rect {
  if (record.type === 'arrow') return inflate(rect, arrowReach(measures.widths[record.weight]));
  return record.type === 'free_text' ? inflate(rect, textReach) : rect;
}

function primitivesOf(box: LyingBox, room: SceneRoom): readonly Primitive[] {
  switch (box.record.type) {
    case 'frame':
      return framePrimitives(box, room);
    case 'free_text':
      return freeTextPrimitives(box, room);
    case 'arrow':
      return arrowPrimitives(box, room);
    case 'picture':
    case 'drawing':
      throw new Error('pictures and drawings are items of their own');
  }
}

export function lyingItem(box: LyingBox, images: Project['image'], room: SceneRoom): SceneItem {
  const { record } = box;
  if (record.type === 'drawing') return drawingItem(box, record, room);
  if (record.type === 'picture') {
    const { rect, label } = box;
    return pictureItem({ record, rect, label }, images.get(record.imageId)?.sha256 ?? null, room);
  }
  const known = items.get(box);
  if (known?.room === room) return known.item;
  const item = { key: record.id, bounds: boundsOf(box), primitives: primitivesOf(box, room) };
  items.set(box, { room, item });
  return item;
}

// The caption below a picture, as wide as the picture: all of it, however many lines that takes.
import type { Rect } from '../../base/geometry';
import type { Label, LyingBox } from '../board';
import { type BoardType, label, labelHeight } from './board-type';
import { picture } from './measures';

/** Null for no caption. `width`: the picture's. */
export const captionOf = (caption: string, width: number, type: BoardType): Label | null =>
  caption === '' ? null : label(caption, 'regular', picture.size, Math.max(picture.size, width), type);

/** How far the caption reaches below the picture; 0 for none. */
export const captionHeight = (caption: Label | null): number =>
  caption === null ? 0 : picture.gap + labelHeight(caption);

/** Of a picture with its caption; of anything else that lies, its own rectangle. */
export const withCaption = ({ record, rect, label: text }: LyingBox): Rect =>
  record.type === 'picture' ? { ...rect, height: rect.height + captionHeight(text) } : rect;

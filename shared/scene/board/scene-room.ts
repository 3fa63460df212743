// What every part of the board's scene is drawn with: theme, type and language.
import type { FontFace } from '../../base/font-face';
import type { Label } from '../../layout/board';
import { type BoardType, lineLabel } from '../../layout/board/board-type';
import { ellipsize } from '../../layout/type/ellipsize';
import { baselineOf, lineHeightOf } from '../../layout/type/line-box';
import type { Side } from '../../model/sides';
import type { Language } from '../../text/language';
import type { Primitive } from '../primitives';
import type { Theme } from '../theme';
import { type LabelPlace, labelLines } from './label-lines';

export interface SceneRoom {
  readonly theme: Theme;
  readonly type: BoardType;
  readonly language: Language;
  /** Whose eyes the board is seen through; absent: both. */
  readonly side?: Side;
}

/** A label that is broken already. */
export const drawLabel = (label: Label, place: LabelPlace, { type }: SceneRoom): Primitive[] =>
  labelLines(label, place, (face, size) => baselineOf(face, size, type.metrics));

/** A short text on one line, not shortened. */
export const drawLine = (text: string, size: number, place: LabelPlace, room: SceneRoom): Primitive[] =>
  drawLabel(lineLabel(text, place.face, size, room.type), place, room);

/** A label on one line, shortened with … to a width. */
export const shortened = (
  text: string,
  maxWidth: number,
  face: FontFace,
  size: number,
  { type }: SceneRoom,
): Label => ({
  lines: [ellipsize(text, maxWidth, face, size, type.metrics)],
  size,
  lineHeight: lineHeightOf(size),
});

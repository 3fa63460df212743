// Text on the board itself: its lines in ink of its colour, nothing under them.
import type { LyingBox } from '../../layout/board';
import { freeText as measures } from '../../layout/board/measures';
import type { NoteColor } from '../../model/records/note';
import type { Primitive } from '../primitives';
import type { Theme } from '../theme';
import { drawLabel, type SceneRoom } from './scene-room';

/** Grey is the plain ink of the board: a text is there to be read. */
export const textInk = (color: NoteColor, { ink, connectors }: Theme): string =>
  color === 'grey' ? ink : connectors[color];

export function freeTextPrimitives({ record, rect, label }: LyingBox, room: SceneRoom): Primitive[] {
  if (record.type !== 'free_text' || label === null) throw new Error('no text');
  const fill = textInk(record.color, room.theme);
  return drawLabel(label, { x: rect.x, y: rect.y, face: measures.face, fill }, room);
}

// The type size a note will take for a text that is not committed yet: by the layout's own rules.
import fontMetrics from '#generated/font-metrics.json';
import { type BoardType, boardType } from '#shared/layout/board/board-type';
import { fitNote } from '#shared/layout/board/note-flow';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Note } from '#shared/model/records/note';

let type: BoardType | null = null;

/** Size, line height and the paper's height in board units. */
export function fitTyped(note: Note, text: string): { size: number; lineHeight: number; height: number } {
  type ??= boardType(parseFontMetrics(fontMetrics));
  const { fit, height } = fitNote({ ...note, text }, type);
  return { size: fit.size, lineHeight: fit.lineHeight, height };
}

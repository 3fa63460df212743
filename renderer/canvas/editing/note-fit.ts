// The type size a note will take for a text that is not committed yet, and where its caret stands: by the layout's
// own rules.
import { bottom, type Rect, rect } from '#shared/base/geometry';
import * as measures from '#shared/layout/board/measures';
import type { Paper } from '#shared/layout/board/note-fit';
import type { Line } from '#shared/layout/type/break-lines';
import type { NoteText } from '#shared/model/note-text/edited';
import { screenType } from '../../state/board';

export interface Typed {
  /** Type size, line height and the paper's height in board units. */
  readonly size: number;
  readonly lineHeight: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

export function fitTyped({ text, emphasis }: NoteText, paper: Paper): Typed {
  const { fit, height } = screenType.fitNote(text, emphasis, paper);
  return { size: fit.size, lineHeight: fit.lineHeight, height, lines: fit.lines };
}

/** The line the caret is in, over the whole width of the paper; `caret` is its offset in the text. */
export function caretLine(paper: Rect, caret: number, { lineHeight, lines }: Typed): Rect {
  const index = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= caret),
  );
  const top = Math.min(paper.y + measures.note.padding + index * lineHeight, bottom(paper) - lineHeight);
  return rect(paper.x, top, paper.width, lineHeight);
}

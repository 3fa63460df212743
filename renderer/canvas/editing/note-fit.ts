// The type size a note will take for a text that is not committed yet, and where its caret stands: by the layout's
// own rules.
import { bottom, type Rect, rect } from '#shared/base/geometry';
import * as measures from '#shared/layout/board/measures';
import type { Paper } from '#shared/layout/board/note-fit';
import { screenType } from '../../state/board';

export interface Typed {
  /** Type size, line height and the paper's height in board units. */
  readonly size: number;
  readonly lineHeight: number;
  readonly height: number;
}

export function fitTyped(text: string, paper: Paper): Typed {
  const { fit, height } = screenType.fitNote(text, '', paper);
  return { size: fit.size, lineHeight: fit.lineHeight, height };
}

/** The line the caret is in, over the whole width of the paper; `before` is the text up to the caret. */
export function caretLine(paper: Rect, before: string, { size, lineHeight }: Typed): Rect {
  const { padding, face } = measures.note;
  const maxWidth = paper.width - 2 * padding;
  const lines = screenType.breakLines(before, { face, size, maxWidth }).length;
  const top = Math.min(paper.y + padding + (lines - 1) * lineHeight, bottom(paper) - lineHeight);
  return rect(paper.x, top, paper.width, lineHeight);
}

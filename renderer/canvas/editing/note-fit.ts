// The type size a note will take for a text that is not committed yet, and where its caret stands: by the layout's
// own rules.
import { bottom, type Rect, rect } from '#shared/base/geometry';
import * as measures from '#shared/layout/board/measures';
import { screenType } from '../../state/board';

export interface Typed {
  /** Type size, line height and the paper's height in board units. */
  readonly size: number;
  readonly lineHeight: number;
  readonly height: number;
}

export function fitTyped(text: string): Typed {
  const { fit, height } = screenType.fitNote(text);
  return { size: fit.size, lineHeight: fit.lineHeight, height };
}

/** The line the caret is in, over the whole width of the paper; `before` is the text up to the caret. */
export function caretLine(paper: Rect, before: string, { size, lineHeight }: Typed): Rect {
  const { width, padding, face } = measures.note;
  const lines = screenType.breakLines(before, { face, size, maxWidth: width - 2 * padding }).length;
  const top = Math.min(paper.y + padding + (lines - 1) * lineHeight, bottom(paper) - lineHeight);
  return rect(paper.x, top, paper.width, lineHeight);
}

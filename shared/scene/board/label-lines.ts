// Finished lines of a label → text and emoji primitives, one per run.
import type { FontFace } from '../../base/font-face';
import type { Label } from '../../layout/board';
import type { Line } from '../../layout/type/break-lines';
import { emojiTopOf } from '../../layout/type/line-box';
import type { Primitive, TextPrimitive } from '../primitives';

/** Ascent and descent of the bundled face centred in a line 1.25 × the size high, as a share of the size. */
export type Baseline = (face: FontFace, size: number) => number;

export interface LabelPlace {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly face: FontFace;
  readonly fill: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Width to align in. */
  readonly width?: number;
}

function lineStart(line: Line, { x, align = 'left', width = 0 }: LabelPlace): number {
  if (align === 'center') return x + (width - line.width) / 2;
  return align === 'right' ? x + width - line.width : x;
}

/** The label drawn at a place. Empty lines draw nothing. */
export function labelLines(label: Label, place: LabelPlace, baseline: Baseline): Primitive[] {
  const { size, lineHeight, lines } = label;
  const { face, fill, y } = place;
  return lines.flatMap((line, at) => {
    const left = lineStart(line, place);
    const top = y + at * lineHeight;
    return line.runs.map((run): Primitive => {
      const x = left + run.x;
      if (run.kind === 'emoji') {
        return { kind: 'emoji', x, y: top + emojiTopOf(size), size: run.size, text: run.text };
      }
      const { text, width, slanted } = run;
      const drawn: TextPrimitive = {
        kind: 'text',
        x,
        baseline: top + baseline(face, size),
        text,
        face: run.face ?? face,
        size,
        fill,
        width,
      };
      return slanted === undefined ? drawn : { ...drawn, slanted };
    });
  });
}

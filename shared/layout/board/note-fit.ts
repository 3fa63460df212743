// How a note's text sits on its paper: as large as the paper takes, else on a higher paper.
import { LastUsed } from '../../base/last-used';
import { type FittedText, fitText } from '../type/fit-text';
import type { FontMetrics } from '../type/font-metrics';
import { note as paper } from './measures';

const innerBox = {
  width: paper.width - 2 * paper.padding,
  height: paper.minHeight - paper.padding - paper.footer,
  face: paper.face,
  sizes: paper.sizes,
};

export interface FittedNote {
  readonly fit: FittedText;
  /** Of the paper, in board units. */
  readonly height: number;
}

/** Twice the notes a project may have: each layout asks for all of them, and a list just too long remembers none. */
const capacity = 40_000;

/** Fits texts of notes; the same text gives the same object while it is remembered. */
export function noteFitter(metrics: FontMetrics): (text: string) => FittedNote {
  const fitted = new LastUsed<FittedNote>(capacity);
  return (text) =>
    fitted.of(text, () => {
      const fit = fitText(text, innerBox, metrics);
      return { fit, height: Math.max(paper.minHeight, paper.padding + fit.height + paper.footer) };
    });
}

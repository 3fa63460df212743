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

export type FitNote = (text: string, emphasis?: string) => FittedNote;

/** Fits texts of notes; the same text with the same emphasis gives the same object while it is remembered. */
export function noteFitter(metrics: FontMetrics): FitNote {
  const fitted = new LastUsed<FittedNote>(capacity);
  // A plain note is its own key: nothing is made for it. No text holds U+0000.
  return (text, emphasis = '') =>
    fitted.of(emphasis === '' ? text : `${emphasis}\u0000${text}`, () => {
      const fit = fitText(text, innerBox, metrics, emphasis);
      return { fit, height: Math.max(paper.minHeight, paper.padding + fit.height + paper.footer) };
    });
}

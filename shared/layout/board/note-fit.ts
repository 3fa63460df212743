// How a note's text sits on its paper: as large as the paper takes, else on a higher paper.
import { LastUsed } from '../../base/last-used';
import { type FittedText, fitText } from '../type/fit-text';
import type { FontMetrics } from '../type/font-metrics';
import { note as paper, resizedNote } from './measures';

/** The paper of a note: it may grow higher than `height`, never wider. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

export const usualPaper: Paper = { width: paper.width, height: paper.minHeight };

const innerBox = ({ width, height }: Paper) => ({
  width: Math.max(1, width - 2 * paper.padding),
  height: height - paper.padding - paper.footer,
  face: paper.face,
  sizes: width === usualPaper.width && height === usualPaper.height ? paper.sizes : resizedNote.sizes,
});

export interface FittedNote {
  readonly fit: FittedText;
  /** Of the paper, in board units. */
  readonly height: number;
}

/** Twice the notes a project may have: each layout asks for all of them, and a list just too long remembers none. */
const capacity = 40_000;

export type FitNote = (text: string, emphasis?: string, on?: Paper) => FittedNote;

/** Fits texts of notes; the same text and emphasis on the same paper give the same object while it is remembered. */
export function noteFitter(metrics: FontMetrics): FitNote {
  const fitted = new LastUsed<FittedNote>(capacity);
  return (text, emphasis = '', on = usualPaper) => {
    // A plain note on the usual paper is its own key: nothing is made for it. No text holds U+0000.
    const isUsual = emphasis === '' && on === usualPaper;
    return fitted.of(isUsual ? text : `${emphasis} ${on.width} ${on.height}\u0000${text}`, () => {
      const fit = fitText(text, innerBox(on), metrics, emphasis);
      return { fit, height: Math.max(on.height, paper.padding + fit.height + paper.footer) };
    });
  };
}

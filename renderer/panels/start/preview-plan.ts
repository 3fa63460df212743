// What the small pictures of templates show: phases of stages, rows, notes, a curve. Shapes, not data.
import type { NoteColor } from '#shared/model/records/note';

export interface PreviewPlan {
  /** Runs of stages under one bar, with the colour of the bar; null: stages without a phase. */
  readonly phases: readonly { readonly stages: number; readonly color: NoteColor | null }[];
  /** A row of notes, or the emotion curve. */
  readonly lanes: readonly ('notes' | 'curve')[];
  readonly notes: readonly { readonly stage: number; readonly lane: number; readonly color: NoteColor }[];
  /** Heights of the curve at each stage, -1 … 1; empty: a dashed middle line only. */
  readonly curve: readonly number[];
}

const row = (lane: number, color: NoteColor, stages: readonly number[]): PreviewPlan['notes'] =>
  stages.map((stage) => ({ stage, lane, color }));

export const blankPreview: PreviewPlan = {
  phases: [{ stages: 4, color: null }],
  lanes: ['notes', 'notes', 'notes'],
  notes: row(0, 'yellow', [0]),
  curve: [],
};

export const lifecyclePreview: PreviewPlan = {
  phases: [
    { stages: 4, color: 'blue' },
    { stages: 2, color: 'yellow' },
    { stages: 3, color: 'green' },
  ],
  lanes: ['notes', 'notes', 'curve', 'notes'],
  notes: [],
  curve: [],
};

export const carServicePreview: PreviewPlan = {
  phases: [
    { stages: 2, color: 'orange' },
    { stages: 3, color: 'violet' },
    { stages: 1, color: 'green' },
  ],
  lanes: ['notes', 'curve', 'notes'],
  notes: [],
  curve: [],
};

export const carServiceSamplePreview: PreviewPlan = {
  phases: [
    { stages: 2, color: 'orange' },
    { stages: 3, color: 'violet' },
    { stages: 1, color: 'green' },
  ],
  lanes: ['notes', 'curve', 'notes', 'notes'],
  notes: [
    ...row(0, 'yellow', [0, 0, 1, 2, 2, 3, 4, 4, 5]),
    ...row(2, 'pink', [1, 2, 2, 4]),
    ...row(2, 'grey', [0]),
    ...row(3, 'green', [1, 3, 4, 5, 5]),
  ],
  curve: [0.1, -0.55, -0.95, 0.35, -0.4, 0.9],
};

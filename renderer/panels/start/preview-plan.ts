// What the small pictures of templates show: phases of stages, rows, notes, a curve. Shapes, not data.
import type { NoteColor } from '#shared/model/records/note';

export interface PreviewPlan {
  /** How many stages stand together; `phase`: under a bar of their own. */
  readonly runs: readonly { readonly stages: number; readonly phase: boolean }[];
  /** A row of notes, of touchpoint cards, or the emotion curve. */
  readonly lanes: readonly ('notes' | 'cards' | 'curve')[];
  readonly notes: readonly { readonly stage: number; readonly lane: number; readonly color: NoteColor }[];
  /** Heights of the curve at each stage, -1 … 1; empty: the dashed middle line alone. */
  readonly curve: readonly number[];
}

const row = (lane: number, color: NoteColor, stages: readonly number[]): PreviewPlan['notes'] =>
  stages.map((stage) => ({ stage, lane, color }));

export const blankPreview: PreviewPlan = {
  runs: [{ stages: 3, phase: false }],
  lanes: ['notes', 'notes', 'notes', 'notes'],
  notes: row(0, 'yellow', [0]),
  curve: [],
};

export const lifecyclePreview: PreviewPlan = {
  runs: [4, 1, 4].map((stages) => ({ stages, phase: true })),
  lanes: ['notes', 'notes', 'cards', 'curve', 'notes', 'notes'],
  notes: [],
  curve: [],
};

export const carServicePreview: PreviewPlan = {
  runs: [{ stages: 10, phase: false }],
  lanes: ['notes', 'notes', 'cards', 'curve', 'notes', 'notes'],
  notes: [],
  curve: [],
};

export const carServiceSamplePreview: PreviewPlan = {
  ...carServicePreview,
  notes: [
    ...row(0, 'yellow', [0, 1, 3, 4, 5, 6, 8]),
    ...row(1, 'blue', [0, 1, 2, 4, 5, 7, 9]),
    ...row(4, 'pink', [1, 3, 4, 5]),
    ...row(5, 'green', [3, 4, 6, 8]),
  ],
  curve: [0, -0.35, -0.5, 0.3, -0.95, -0.75, 0.5, 0.75, -0.2, 0.6],
};

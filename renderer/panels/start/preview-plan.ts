// What the small pictures of templates and examples show: phases of stages, rows, notes, a curve. Shapes, not data.
import type { NoteColor } from '#shared/model/records/note';
import type { SampleName, TemplateName } from '#shared/model/templates/names';

export interface PreviewPlan {
  /** How many stages stand together; `phase`: under a bar of their own. */
  readonly runs: readonly { readonly stages: number; readonly phase: boolean }[];
  /** A row of notes, of touchpoint cards, or the emotion curve. */
  readonly lanes: readonly ('notes' | 'cards' | 'curve')[];
  readonly notes: readonly { readonly stage: number; readonly lane: number; readonly color: NoteColor }[];
  /** Heights of the curve at each stage, -1 … 1; empty: the dashed middle line alone. */
  readonly curve: readonly number[];
  /** Rows with a line of a blueprint below them. */
  readonly lines?: readonly number[];
}

const row = (lane: number, color: NoteColor, stages: readonly number[]): PreviewPlan['notes'] =>
  stages.map((stage) => ({ stage, lane, color }));

const phases = (...stages: readonly number[]): PreviewPlan['runs'] =>
  stages.map((count) => ({ stages: count, phase: true }));
const bare = { notes: [], curve: [] } as const;

const blank: PreviewPlan = {
  runs: [{ stages: 3, phase: false }],
  lanes: ['notes', 'notes', 'notes', 'notes'],
  notes: row(0, 'yellow', [0]),
  curve: [],
};

const carService: PreviewPlan = {
  ...bare,
  runs: [{ stages: 10, phase: false }],
  lanes: ['notes', 'notes', 'cards', 'curve', 'notes', 'notes'],
};

export const templatePreviews: Readonly<Record<TemplateName, PreviewPlan>> = {
  blank,
  lifecycle: {
    ...bare,
    runs: phases(4, 1, 4),
    lanes: ['notes', 'notes', 'cards', 'curve', 'notes', 'notes'],
  },
  communications: { ...bare, runs: phases(2, 2, 2), lanes: ['notes', 'cards', 'notes', 'notes'] },
  'find-buy-use': { ...bare, runs: phases(2, 2, 2), lanes: ['notes', 'cards', 'curve', 'notes', 'notes'] },
  'car-service': carService,
  'consumer-loan': {
    ...bare,
    runs: [{ stages: 7, phase: false }],
    lanes: ['notes', 'cards', 'curve', 'notes', 'notes'],
  },
  'service-blueprint': {
    ...bare,
    runs: [{ stages: 5, phase: false }],
    lanes: ['notes', 'notes', 'notes', 'notes'],
    lines: [0, 1, 2],
  },
};

export const samplePreviews: Readonly<Record<SampleName, PreviewPlan>> = {
  'car-service': {
    ...carService,
    notes: [
      ...row(0, 'yellow', [0, 1, 3, 4, 5, 6, 8]),
      ...row(1, 'blue', [0, 1, 2, 4, 5, 7, 9]),
      ...row(4, 'pink', [1, 3, 4, 5]),
      ...row(5, 'green', [3, 4, 6, 8]),
    ],
    curve: [0, -0.35, -0.5, 0.3, -0.95, -0.75, 0.5, 0.75, -0.2, 0.6],
  },
  'laptop-purchase': {
    runs: phases(1, 1, 1),
    lanes: ['cards', 'curve', 'notes'],
    notes: row(2, 'orange', [0, 1, 2]),
    curve: [-0.7, 0.1, -0.85],
  },
  'bank-loan': {
    runs: phases(1, 1, 1),
    lanes: ['cards', 'notes', 'notes'],
    notes: [...row(1, 'yellow', [0]), ...row(2, 'blue', [0]), ...row(1, 'grey', [1])],
    curve: [],
  },
};

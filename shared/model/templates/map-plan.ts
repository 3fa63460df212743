// What a template says about a map: its columns and rows by name, without ids, keys or answers.
import type { Lane, LaneKind } from '../records/lane';
import type { Bilingual } from './bilingual';

export interface StagePlan {
  readonly name: Bilingual;
  /** What the customer does here, in the first person. */
  readonly steps: readonly Bilingual[];
  /** What the facilitator asks the room here. */
  readonly questions: readonly Bilingual[];
}

/** Neighbouring stages under one phase; `phase` is null for stages that stand alone. */
export interface StageRun {
  readonly phase: Bilingual | null;
  readonly stages: readonly StagePlan[];
}

/** A row, and the line of a blueprint below it. */
export interface LanePlan {
  readonly kind: LaneKind;
  readonly lineBelow: Lane['lineBelow'];
}

export interface MapPlan {
  /** The name of the new project. */
  readonly title: Bilingual;
  readonly mapName: Bilingual;
  readonly runs: readonly StageRun[];
  readonly lanes: readonly LanePlan[];
}

/** Rows without lines between them. */
export const rows = (...kinds: readonly LaneKind[]): LanePlan[] =>
  kinds.map((kind) => ({ kind, lineBelow: 'none' }));

type Pair = readonly [ru: string, en: string];
export const both = ([ru, en]: Pair): Bilingual => ({ ru, en });

/** A stage: its name, what is asked there, what the customer does there. */
export const stage = (name: Pair, questions: readonly Pair[], steps: readonly Pair[] = []): StagePlan => ({
  name: both(name),
  questions: questions.map(both),
  steps: steps.map(both),
});

// What a template says about a map: its columns and rows by name, without ids, keys or answers.

import type { LaneKind } from '../records/lane';
import type { Bilingual } from './bilingual';

export interface StagePlan {
  readonly name: Bilingual;
  /** What the customer does here, in the first person. */
  readonly steps: readonly Bilingual[];
}

/** Neighbouring stages under one phase; `phase` is null for stages that stand alone. */
export interface StageRun {
  readonly phase: Bilingual | null;
  readonly stages: readonly StagePlan[];
}

export interface MapPlan {
  /** The name of the new project. */
  readonly title: Bilingual;
  readonly mapName: Bilingual;
  readonly runs: readonly StageRun[];
  readonly lanes: readonly LaneKind[];
}

// The rows of the table of touchpoints: every touchpoint of a map in the customer's order, and every step that has
// none, as a row to fill. A row stays the same object until something it shows has changed.
import type { Id } from '../../base/id';

import { mapStructure } from '../../model/map-structure';
import type { Project } from '../../model/project';
import type { Channel } from '../../model/records/channel';
import type { Department } from '../../model/records/department';
import type { Phase } from '../../model/records/phase';
import type { Rating } from '../../model/records/rating';
import type { Stage } from '../../model/records/stage';
import type { Step } from '../../model/records/step';
import type { Touchpoint } from '../../model/records/touchpoint';
import { ratingsOf, touchpointsOfStep } from '../../model/touchpoints';
import { analyseMap } from '../map-analysis';
import type { TouchpointFigures } from '../touchpoint-figures';

export interface TouchpointRow {
  /** Of the touchpoint; of the step where it has none. */
  readonly id: Id;
  readonly step: Step;
  /** The step's place on the map, from 1. */
  readonly number: number;
  readonly stage: Stage;
  readonly phase: Phase | null;
  readonly touchpoint: Touchpoint | null;
  readonly figures: TouchpointFigures | null;
  readonly channel: Channel | null;
  readonly departments: readonly Department[];
  /** Customers who answered. */
  readonly respondents: number;
}

const isAnswer = ({ side, expectation, actual }: Rating): boolean =>
  side === 'customer' && (expectation !== null || actual !== null);

const fields = [
  'step',
  'number',
  'stage',
  'phase',
  'touchpoint',
  'figures',
  'channel',
  'respondents',
] as const;

const sameRow = (a: TouchpointRow, b: TouchpointRow): boolean =>
  fields.every((field) => a[field] === b[field]) &&
  a.departments.length === b.departments.length &&
  a.departments.every((department, at) => department === b.departments[at]);

const known = new WeakMap<Step | Touchpoint, TouchpointRow>();

/** The row as it was, if it says the same. */
function kept(row: TouchpointRow): TouchpointRow {
  const owner = row.touchpoint ?? row.step;
  const before = known.get(owner);
  if (before !== undefined && sameRow(before, row)) return before;
  known.set(owner, row);
  return row;
}

/** All rows of a map, in the customer's order. */
export function touchpointRows(project: Project, mapId: Id): readonly TouchpointRow[] {
  const { touchpoints: figures } = analyseMap(project, mapId);

  return mapStructure(project, mapId).steps.flatMap((step, at) => {
    const stage = project.stage.get(step.stageId) as Stage;
    const place = {
      step,
      number: at + 1,
      stage,
      phase: (stage.phaseId !== null && project.phase.get(stage.phaseId)) || null,
    };
    const touchpoints = touchpointsOfStep(project, step.id);
    if (touchpoints.length === 0) {
      const nothing = { touchpoint: null, figures: null, channel: null, departments: [], respondents: 0 };
      return kept({ id: step.id, ...place, ...nothing });
    }
    return touchpoints.map((touchpoint) =>
      kept({
        id: touchpoint.id,
        ...place,
        touchpoint,
        figures: figures.get(touchpoint.id) ?? null,
        channel: (touchpoint.channelId !== null && project.channel.get(touchpoint.channelId)) || null,
        departments: touchpoint.departmentIds.flatMap((id) => project.department.get(id) ?? []),
        respondents: ratingsOf(project, touchpoint.id).filter(isAnswer).length,
      }),
    );
  });
}

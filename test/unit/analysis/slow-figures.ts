// The figures of a map once more, from the definitions word for word: record by record, without any thought of speed.
import type { Id } from '#shared/base/id';
import { byOrder } from '#shared/base/order-key';
import { type Project, projectRecord } from '#shared/model/project';
import type { Rating } from '#shared/model/records/rating';
import type { Touchpoint } from '#shared/model/records/touchpoint';
import { mapId } from './arbitrary-map';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const said = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length;

export interface SlowTouchpoint {
  readonly touchpoint: Touchpoint;
  readonly step: number;
  readonly gap: number | null;
}

export function slowFigures(project: Project) {
  const stages = [...project.stage.values()].filter((stage) => stage.mapId === mapId).sort(byOrder);
  const steps = stages.flatMap(({ id }) =>
    [...project.step.values()].filter(({ stageId }) => stageId === id).sort(byOrder),
  );
  const answers = (id: Id, side: Rating['side'], field: 'expectation' | 'actual'): number[] =>
    said(
      [...project.rating.values()]
        .filter((rating) => rating.touchpointId === id && rating.side === side)
        .map((rating) => rating[field]),
    );
  const gapOf = (id: Id, side: Rating['side'] = 'customer'): number | null => {
    const [e, a] = [mean(answers(id, side, 'expectation')), mean(answers(id, side, 'actual'))];
    return e === null || a === null ? null : Math.round((a - e) * 1e9) / 1e9;
  };
  const touchpoints: SlowTouchpoint[] = steps.flatMap((step, at) =>
    [...project.touchpoint.values()]
      .filter(({ stepId }) => stepId === step.id)
      .sort(byOrder)
      .map((touchpoint) => ({ touchpoint, step: at + 1, gap: gapOf(touchpoint.id) })),
  );
  const rated = touchpoints.filter((one): one is SlowTouchpoint & { gap: number } => one.gap !== null);
  const weightedGap = (some: typeof rated): number | null =>
    some.length === 0
      ? null
      : sum(some.map(({ gap, touchpoint }) => gap * touchpoint.importance)) /
        sum(some.map(({ touchpoint }) => touchpoint.importance));
  const pains = rated
    .map(({ step, gap, touchpoint }) => ({ step, pain: Math.max(0, -gap) * touchpoint.importance }))
    .filter(({ pain }) => pain > 0);
  const isBottleneck = ({ actualMinutes, normMinutes, nobodyPresent }: Touchpoint): boolean =>
    nobodyPresent ||
    (actualMinutes !== null &&
      normMinutes !== null &&
      normMinutes > 0 &&
      actualMinutes / normMinutes >= projectRecord(project).bottleneckRatio - 1e-12);
  const departmentsAt = (stepId: Id): string =>
    [
      ...new Set(
        touchpoints
          .filter((one) => one.touchpoint.stepId === stepId)
          .flatMap((one) => one.touchpoint.departmentIds),
      ),
    ]
      .sort()
      .join();
  const largest = Math.max(...rated.map(({ gap }) => Math.abs(gap)));
  const last = rated.at(-1);
  const peak = rated.findLast(({ gap }) => Math.abs(gap) === largest);
  const company = [...project.company_step.values()].filter((step) => step.mapId === mapId);
  const isLinked = (id: Id): boolean => company.some(({ stepIds }) => stepIds.includes(id));
  return {
    touchpoints,
    rated: rated.length,
    meanGap: mean(rated.map(({ gap }) => gap)),
    weightedGap: weightedGap(rated),
    company: touchpoints.map(({ touchpoint }) => gapOf(touchpoint.id, 'company')),
    spreads: touchpoints.map(({ touchpoint }) =>
      (['expectation', 'actual'] as const).map((field) => {
        const given = answers(touchpoint.id, 'customer', field);
        return given.length === 0 ? null : Math.max(...given) - Math.min(...given);
      }),
    ),
    positive: [...new Set(rated.filter(({ gap }) => gap > 0).map(({ step }) => step))],
    level2: [...new Set(rated.filter(({ gap }) => Math.abs(gap) >= 4).map(({ step }) => step))],
    /** The worst first; a stable sort leaves ties in step order. */
    pains: pains.toSorted((a, b) => Math.round((b.pain - a.pain) * 1e6)).slice(0, 5),
    bottlenecks: touchpoints.filter(({ touchpoint }) => isBottleneck(touchpoint)).map(({ step }) => step),
    stages: stages.map(({ id }) =>
      weightedGap(rated.filter(({ touchpoint }) => project.step.get(touchpoint.stepId)?.stageId === id)),
    ),
    departments: new Map(
      [...project.department.keys()].map((id) => {
        const own = rated.filter(({ touchpoint }) => touchpoint.departmentIds.includes(id));
        const shares = own.map(({ touchpoint }) => touchpoint.importance / touchpoint.departmentIds.length);
        return [
          id,
          {
            score:
              own.length === 0
                ? null
                : sum(own.map(({ gap }, at) => gap * (shares[at] as number))) / sum(shares),
            gaps: own.map(({ gap }) => gap),
            bottlenecks: touchpoints.filter(
              ({ touchpoint }) => touchpoint.departmentIds.includes(id) && isBottleneck(touchpoint),
            ).length,
            buts: [...project.note.values()].filter(
              (note) =>
                note.departmentIds.includes(id) ||
                note.touchpointIds.some((linked) =>
                  project.touchpoint.get(linked)?.departmentIds.includes(id),
                ),
            ).length,
          },
        ];
      }),
    ),
    handOffs: steps.flatMap((step, at) => {
      const before = steps[at - 1];
      if (before === undefined) return [];
      const [from, to] = [departmentsAt(before.id), departmentsAt(step.id)];
      return from === '' || to === '' || from === to ? [] : [at];
    }),
    peakEnd: peak === undefined || last === undefined ? null : (peak.gap + last.gap) / 2,
    trackedStages: stages.filter(({ contact }) => contact === 'tracked').length,
    blindSpots: steps.flatMap(({ id }, at) => (isLinked(id) ? [] : [at + 1])),
    phantoms: company.filter(({ stepIds }) => stepIds.length === 0).map(({ id }) => id),
    triggers: sum([...project.trigger.values()].map(({ count }) => count)),
  };
}

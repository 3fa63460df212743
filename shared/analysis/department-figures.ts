// Weak departments: how far each stays behind what the customers of its touchpoints expect.
import type { Id } from '../base/id';
import { byOrder } from '../base/order-key';
import type { Department } from '../model/records/department';
import { worstFirst } from './decimals';
import type { TouchpointFigures } from './touchpoint-figures';

export interface DepartmentFigures {
  readonly department: Department;
  /** Σw·g / Σw over its rated touchpoints, k departments sharing a touchpoint by w/k; null without one. */
  readonly score: number | null;
  /** Σw, each touchpoint by its share. */
  readonly weight: number;
  readonly rated: number;
  /** Fewer than two rated touchpoints: too little to judge by. */
  readonly thin: boolean;
  /** Rated touchpoints with a gap below 0. */
  readonly negative: number;
  readonly bottlenecks: number;
  readonly openButs: number;
}

const enoughRated = 2;

interface Sum {
  weighted: number;
  weight: number;
  rated: number;
  negative: number;
  bottlenecks: number;
}

const noSum = (): Sum => ({ weighted: 0, weight: 0, rated: 0, negative: 0, bottlenecks: 0 });

function sums(touchpoints: Iterable<TouchpointFigures>): Map<Id, Sum> {
  const found = new Map<Id, Sum>();
  for (const { touchpoint, gap, bottleneck } of touchpoints) {
    const share = touchpoint.importance / touchpoint.departmentIds.length;
    for (const id of touchpoint.departmentIds) {
      let sum = found.get(id);
      if (sum === undefined) {
        sum = noSum();
        found.set(id, sum);
      }
      if (bottleneck) sum.bottlenecks++;
      if (gap === null) continue;
      sum.weighted += share * gap;
      sum.weight += share;
      sum.rated++;
      if (gap < 0) sum.negative++;
    }
  }
  return found;
}

/** The departments that answer for something on the map: worst first, those of thin data last, ties in their order. */
export function departmentFigures(
  departments: ReadonlyMap<Id, Department>,
  touchpoints: ReadonlyMap<Id, TouchpointFigures>,
  openButs: ReadonlyMap<Id, number>,
): readonly DepartmentFigures[] {
  const found = sums(touchpoints.values());
  return [...departments.values()]
    .filter(({ id }) => found.has(id) || openButs.has(id))
    .sort(byOrder)
    .map((department): DepartmentFigures => {
      const { weighted, weight, ...counts } = found.get(department.id) ?? noSum();
      return {
        department,
        score: counts.rated === 0 ? null : weighted / weight,
        weight,
        thin: counts.rated < enoughRated,
        ...counts,
        openButs: openButs.get(department.id) ?? 0,
      };
    })
    .sort((a, b) => Number(a.thin) - Number(b.thin) || worstFirst(a.score, b.score));
}

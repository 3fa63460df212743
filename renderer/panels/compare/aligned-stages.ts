// Where a place of one map's board lies on another's, so that the same stage stands above itself: from edge to edge of the
// stages that both have, and by the same distance beyond them. Pure; only the way across counts.
import type { StageBox } from '#shared/layout/board';
import { stageOrigin } from '#shared/model/origins';
import type { Project } from '#shared/model/project';

/** A place of the first map, and the same one of the second, in board units. */
export type Anchor = readonly [from: number, to: number];

/** The left and right edges of the stages that correspond, ascending on both boards. */
export function stageAnchors(
  { stage }: Pick<Project, 'stage'>,
  from: readonly StageBox[],
  to: readonly StageBox[],
): readonly Anchor[] {
  const boxOf = new Map(to.map((box) => [stageOrigin(stage, box.stage), box]));
  const anchors: Anchor[] = [];
  for (const box of from) {
    const other = boxOf.get(stageOrigin(stage, box.stage));
    const last = anchors.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;
    // A stage that was moved cannot stand above itself without turning the way round.
    if (other === undefined || other.rect.x < last) continue;
    anchors.push([box.rect.x, other.rect.x], [box.rect.x + box.rect.width, other.rect.x + other.rect.width]);
  }
  return anchors;
}

/** The place on the second board of a place on the first. */
export function alignedPlace(anchors: readonly Anchor[], x: number): number {
  const at = anchors.findIndex(([from]) => from >= x);
  const [before, after] = [anchors[at - 1], anchors[at]];
  if (after === undefined) {
    const [from, to] = anchors.at(-1) ?? [0, 0];
    return to + x - from;
  }
  if (before === undefined) return after[1] + x - after[0];
  const [width, other] = [after[0] - before[0], after[1] - before[1]];
  return width === 0 ? before[1] : before[1] + ((x - before[0]) / width) * other;
}

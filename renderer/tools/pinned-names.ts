// The names of stages and lanes whose headers are out of view while their columns and rows are not. Where each is
// written: along the upper and the left edge of the board.
import { bottom, type Camera, right } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import type { ViewSize } from './camera-steps';

/** A name and its stretch of the edge, in CSS pixels; what is out of view is cut off. */
export interface PinnedName {
  readonly id: Id;
  readonly name: string;
  readonly start: number;
  readonly length: number;
}

export interface PinnedNames {
  readonly stages: readonly PinnedName[];
  readonly lanes: readonly PinnedName[];
}

/** Height of the strip of stages. */
export const stripHeight = 32;
/** A shorter stretch has no room for a name; a narrower rest of the board no need for one. */
const shortest = 28;

const none: PinnedNames = { stages: [], lanes: [] };

export function pinnedNames({ stages, lanes }: BoardLayout, camera: Camera, view: ViewSize): PinnedNames {
  const [stage] = stages;
  const [lane] = lanes;
  if (stage === undefined || lane === undefined) return none;
  const { x, y, zoom } = camera;
  const onX = (at: number): number => (at - x) * zoom;
  const onY = (at: number): number => (at - y) * zoom;
  const above = onY(bottom(stage.rect)) <= 0 && onY(bottom(stage.column)) > 2 * stripHeight;
  const beside = onX(right(lane.rect)) <= 0 && onX(right(lane.row)) > 4 * shortest;
  const top = above ? stripHeight : 0;
  const cut = (from: number, to: number, least: number, most: number) => {
    const start = Math.max(from, least);
    return { start, length: Math.min(to, most) - start };
  };
  const fits = ({ length }: PinnedName): boolean => length >= shortest;
  return {
    stages: above
      ? stages
          .map(({ stage: { id, name }, rect }) => ({
            id,
            name,
            ...cut(onX(rect.x), onX(right(rect)), 0, view.width),
          }))
          .filter(fits)
      : [],
    lanes: beside
      ? lanes
          .map(({ lane: { id, name }, rect }) => ({
            id,
            name,
            ...cut(onY(rect.y), onY(bottom(rect)), top, view.height),
          }))
          .filter(fits)
      : [],
  };
}

// The headers of a board as the keyboard meets them: the map's title, phases, stages, steps and lanes.
import { type Rect, rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';

export interface HeaderPlace {
  readonly kind: 'map' | 'phase' | 'stage' | 'step' | 'lane';
  readonly id: Id;
  readonly rect: Rect;
}

/** All headers, from the top down, those of the lanes last. */
export const headersOf = (layout: BoardLayout): readonly HeaderPlace[] => [
  // The title is as wide as its words, but stands over the lanes alone.
  { kind: 'map', id: layout.mapId, rect: overLanes(layout) },
  // What is folded is a header down to its foot.
  ...layout.phases.map(
    ({ phase, rect, fold }) => ({ kind: 'phase', id: phase.id, rect: fold?.column ?? rect }) as const,
  ),
  ...layout.stages.map(
    ({ stage, rect, fold }) => ({ kind: 'stage', id: stage.id, rect: fold?.column ?? rect }) as const,
  ),
  ...layout.steps.map(({ step, rect }) => ({ kind: 'step', id: step.id, rect }) as const),
  ...layout.lanes.map(({ lane, rect }) => ({ kind: 'lane', id: lane.id, rect }) as const),
];

function overLanes({ title, lanes }: BoardLayout): Rect {
  const { x, y, width, height } = title.rect;
  return rect(x, y, lanes[0]?.rect.width ?? width, height);
}

/** The header with that id; null for what is none. */
export const headerAt = (layout: BoardLayout, id: Id): HeaderPlace | null =>
  headersOf(layout).find((header) => header.id === id) ?? null;

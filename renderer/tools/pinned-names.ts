// The names of stages and lanes whose headers are out of view while their columns and rows are not, or in view but too
// small to read. Where each is written: along the upper and the left edge of the board, or over the small headers.
import { bottom, type Camera, right } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { labelHeight } from '#shared/layout/board/board-type';
import { laneHeader, stage as stageHeader } from '#shared/layout/board/measures';
import type { ViewSize } from './camera-steps';

/** A name and its stretch of the edge, in CSS pixels; what is out of view is cut off. */
export interface PinnedName {
  readonly id: Id;
  /** Empty where there is no room for it. */
  readonly name: string;
  readonly start: number;
  readonly length: number;
  /** So much of the stretch has the header's own small type under it. */
  readonly covers?: number;
}

export interface PinnedStages {
  /** The strip from its upper edge, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  /** Columns are too narrow for their names, which stand upright. */
  readonly upright: boolean;
  readonly names: readonly PinnedName[];
}

export interface PinnedLanes {
  /** Where the names end that stand over their small headers; they never begin before the edge. */
  readonly end: number;
  /** Width of the small headers. */
  readonly width: number;
  /** Over the small header; else on the line above the row, where no note lies. */
  readonly inRow: boolean;
  readonly names: readonly PinnedName[];
}

export interface PinnedNames {
  readonly stages: PinnedStages | null;
  readonly lanes: PinnedLanes | null;
}

/** Height of the strip of stages at the upper edge, and over headers too small to read. */
export const stripHeight = 32;
const smallStrip = 18;
/** Room for names that stand upright. */
const uprightStrip = 112;
/** Columns narrower than this hold no word. */
const narrow = 56;
/** Height of the name of a lane. */
export const laneTab = 24;
/** A shorter stretch has no room for a name; a narrower rest of the board no need for one. */
const shortest = 28;
/** Type below this many CSS pixels is not read. */
const smallestRead = 9;
const smallestReadStages = smallestRead / stageHeader.size;
/** Below this zoom the names in the headers of lanes cannot be read. */
export const smallestReadLanes = smallestRead / laneHeader.size;

const none: PinnedNames = { stages: null, lanes: null };

export function pinnedNames(layout: BoardLayout, camera: Camera, view: ViewSize): PinnedNames {
  if (layout.stages.length === 0 || layout.lanes.length === 0) return none;
  const stages = pinnedStages(layout, camera, view);
  return { stages, lanes: pinnedLanes(layout, camera, view, stages) };
}

function pinnedStages({ stages }: BoardLayout, camera: Camera, view: ViewSize): PinnedStages | null {
  const { x, y, zoom } = camera;
  const [first] = stages;
  if (first === undefined) return null;
  const headerBottom = (bottom(first.rect) - y) * zoom;
  const small = zoom < smallestReadStages;
  const over = headerBottom > view.height || (bottom(first.column) - y) * zoom <= 2 * stripHeight;
  if (over || (!small && headerBottom > stripHeight)) return null;
  const names = stages
    .map(({ stage: { id, name }, rect }) => {
      const start = Math.max((rect.x - x) * zoom, 0);
      return { id, name, start, length: Math.min((right(rect) - x) * zoom, view.width) - start };
    })
    .filter(({ length }) => length > 0);
  const columns = stages.reduce((least, { rect }) => Math.min(least, rect.width * zoom), Infinity);
  const upright = small && columns < narrow && headerBottom >= uprightStrip;
  const height = upright ? uprightStrip : small && headerBottom > stripHeight ? smallStrip : stripHeight;
  const least = upright ? shortest / 2 : shortest;
  return {
    top: Math.max(0, headerBottom - height),
    height,
    upright,
    names: names.map((name) => (name.length >= least ? name : { ...name, name: '' })),
  };
}

function pinnedLanes(
  { lanes }: BoardLayout,
  { x, y, zoom }: Camera,
  view: ViewSize,
  strip: PinnedStages | null,
): PinnedLanes | null {
  const [first] = lanes;
  if (first === undefined) return null;
  const end = (right(first.rect) - x) * zoom;
  const inRow = zoom < smallestReadLanes;
  const over = end > view.width || (right(first.row) - x) * zoom <= 4 * shortest;
  if (over || (!inRow && end > 0)) return null;
  const top = strip === null ? 0 : strip.top + strip.height;
  const names = lanes.flatMap(({ lane: { id, name }, rect, label }): PinnedName[] => {
    const from = (rect.y - y) * zoom;
    const to = Math.min((bottom(rect) - y) * zoom, view.height);
    const start = Math.max(inRow ? from : from - laneTab / 2, top);
    const length = to - start;
    if (length < (inRow ? laneTab / 2 : shortest)) return [];
    if (!inRow) return [{ id, name, start, length }];
    const low = from + (laneHeader.padding + labelHeight(label) + 2) * zoom;
    return [{ id, name, start, length, covers: Math.max(0, Math.min(low - start, length)) }];
  });
  return { end: Math.max(end, 0), width: inRow ? first.rect.width * zoom : 0, inRow, names };
}

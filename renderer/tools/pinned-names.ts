// The names of phases, stages, steps and lanes whose headers are out of view while their columns and rows are not, or in
// view but too small to read. Where each is written: along the upper and the left edge of the board, or over the small
// headers. At the upper edge phases stand above stages, steps below them.
import { bottom, type Camera, type Rect, right, type ScreenPoint } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout, PartHit } from '#shared/layout/board';
import { labelHeight } from '#shared/layout/board/board-type';
import { laneHeader, stage as stageHeader, step as stepHeader } from '#shared/layout/board/measures';
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
  /** It stands on every other row, which has a ground of its own. */
  readonly alternate?: boolean;
}

/** A strip along the upper edge. */
export interface PinnedStrip {
  /** Its upper edge, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  readonly names: readonly PinnedName[];
}

export interface PinnedStages extends PinnedStrip {
  /** Columns are too narrow for their names, which stand upright. */
  readonly upright: boolean;
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
  readonly phases: PinnedStrip | null;
  readonly stages: PinnedStages | null;
  readonly steps: PinnedStrip | null;
  readonly lanes: PinnedLanes | null;
}

/** Height of the strip of stages at the upper edge, and over headers too small to read. */
export const stripHeight = 32;
/** Of those of phases above it, and of steps below it. */
export const phaseStrip = 22;
export const stepStrip = 26;
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
const smallestReadSteps = smallestRead / stepHeader.size;
/** Below this many pixels the name of a step says nothing. */
const shortestStep = 64;
/** Below this zoom the names in the headers of lanes cannot be read. */
export const smallestReadLanes = smallestRead / laneHeader.size;

const none: PinnedNames = { phases: null, stages: null, steps: null, lanes: null };

/** A header along the upper edge. */
interface Head {
  readonly id: Id;
  readonly name: string;
  readonly rect: Rect;
}

/** The columns: stages, and phases that are folded. */
function columnHeads({ stages, phases }: BoardLayout): readonly Head[] {
  const folded = phases.filter(({ fold }) => fold !== null);
  return [
    ...stages.map(({ stage: { id, name }, rect }) => ({ id, name, rect })),
    ...folded.map(({ phase: { id, name }, rect }) => ({ id, name, rect })),
  ].sort((a, b) => a.rect.x - b.rect.x);
}

/** The stretches in view; a name stands in one where it has `least` pixels. */
const stretches = (
  heads: readonly Head[],
  { x, zoom }: Camera,
  view: ViewSize,
  least: number,
): PinnedName[] =>
  heads.flatMap(({ id, name, rect }) => {
    const start = Math.max((rect.x - x) * zoom, 0);
    const length = Math.min((right(rect) - x) * zoom, view.width) - start;
    return length > 0 ? [{ id, name: length >= least ? name : '', start, length }] : [];
  });

export function pinnedNames(layout: BoardLayout, camera: Camera, view: ViewSize): PinnedNames {
  const heads = columnHeads(layout);
  const [lane] = layout.lanes;
  if (heads.length === 0 || lane === undefined) return none;
  const phases = pinnedPhases(layout, camera, view);
  const above = phases?.height ?? 0;
  const stages = pinnedStages(heads, layout, above, camera, view);
  const edge = stages !== null && stages.top === above && !stages.upright;
  const steps = edge ? pinnedSteps(layout, above + stages.height, camera, view) : null;
  const end = Math.max(
    above,
    stages === null ? 0 : stages.top + stages.height,
    steps === null ? 0 : steps.top + steps.height,
  );
  return { phases, stages, steps, lanes: pinnedLanes(layout, camera, view, end) };
}

/** Where the last row ends, in CSS pixels of the view. */
const gridEnd = ({ lanes }: BoardLayout, { y, zoom }: Camera): number =>
  lanes.reduce((end, { row }) => Math.max(end, (bottom(row) - y) * zoom), -Infinity);

/** How high the strips of phases and steps stand beside that of stages, at most. */
export const besideStages = ({ phases, steps }: BoardLayout): number =>
  (phases.some(({ fold }) => fold === null) ? phaseStrip : 0) + (steps.length > 0 ? stepStrip : 0);

/** Along the edge only, and while they can be read. */
function pinnedPhases(layout: BoardLayout, camera: Camera, view: ViewSize): PinnedStrip | null {
  const open = layout.phases.filter(({ fold }) => fold === null);
  const [first] = open;
  const { y, zoom } = camera;
  if (first === undefined || zoom < smallestReadStages) return null;
  const over = gridEnd(layout, camera) <= 2 * stripHeight + phaseStrip;
  if (over || (bottom(first.rect) - y) * zoom > phaseStrip) return null;
  const heads = open.map(({ phase: { id, name }, rect }) => ({ id, name, rect }));
  return { top: 0, height: phaseStrip, names: stretches(heads, camera, view, shortest) };
}

/** Below the stages, where names of steps have room to be read. */
function pinnedSteps(
  { steps }: BoardLayout,
  top: number,
  camera: Camera,
  view: ViewSize,
): PinnedStrip | null {
  const { y, zoom } = camera;
  const [first] = steps;
  if (first === undefined || zoom < smallestReadSteps) return null;
  if ((bottom(first.rect) - y) * zoom > top + stepStrip) return null;
  const heads = steps.map(({ step: { id, title }, number, rect }) => ({
    id,
    name: `${number} ${title}`,
    rect,
  }));
  return { top, height: stepStrip, names: stretches(heads, camera, view, shortestStep) };
}

function pinnedStages(
  heads: readonly Head[],
  layout: BoardLayout,
  above: number,
  camera: Camera,
  view: ViewSize,
): PinnedStages | null {
  const { y, zoom } = camera;
  // A folded header reaches farther down than the others.
  const headerBottom = (Math.min(...heads.map(({ rect }) => bottom(rect))) - y) * zoom;
  const small = zoom < smallestReadStages;
  const over = headerBottom > view.height || gridEnd(layout, camera) <= 2 * stripHeight;
  if (over || (!small && headerBottom > above + stripHeight)) return null;
  const columns = heads.reduce((least, { rect }) => Math.min(least, rect.width * zoom), Infinity);
  const upright = small && columns < narrow && headerBottom >= uprightStrip;
  const height = upright ? uprightStrip : small && headerBottom > stripHeight ? smallStrip : stripHeight;
  const least = upright ? shortest / 2 : shortest;
  return {
    top: Math.max(above, headerBottom - height),
    height,
    upright,
    names: stretches(heads, camera, view, least),
  };
}

function pinnedLanes(
  { lanes }: BoardLayout,
  { x, y, zoom }: Camera,
  view: ViewSize,
  top: number,
): PinnedLanes | null {
  const [first] = lanes;
  if (first === undefined) return null;
  const end = (right(first.rect) - x) * zoom;
  const inRow = zoom < smallestReadLanes;
  const over = end > view.width || (right(first.row) - x) * zoom <= 4 * shortest;
  if (over || (!inRow && end > 0)) return null;
  const names = lanes.flatMap(({ lane: { id, name }, rect, label }, row): PinnedName[] => {
    const from = (rect.y - y) * zoom;
    const to = Math.min((bottom(rect) - y) * zoom, view.height);
    const start = Math.max(inRow ? from : from - laneTab / 2, top);
    const length = to - start;
    if (length < (inRow ? laneTab / 2 : shortest)) return [];
    if (!inRow) return [{ id, name, start, length }];
    const low = from + (laneHeader.padding + labelHeight(label) + 2) * zoom;
    const covers = Math.max(0, Math.min(low - start, length));
    return [{ id, name, start, length, covers, alternate: row % 2 === 1 }];
  });
  return { end: Math.max(end, 0), width: inRow ? first.rect.width * zoom : 0, inRow, names };
}

/** How large the name of a lane is written, in CSS pixels: only the page knows. Null where it is not. */
export type TabSize = (laneId: Id) => ViewSize | null;

/** What the pinned name under a point stands for; null for none. */
export function pinnedAt(
  layout: BoardLayout,
  camera: Camera,
  view: ViewSize,
  at: ScreenPoint,
  tabSize: TabSize,
): PartHit | null {
  const { phases, stages, steps, lanes } = pinnedNames(layout, camera, view);
  for (const strip of [phases, stages, steps]) {
    if (strip === null || at.y < strip.top || at.y >= strip.top + strip.height) continue;
    const found = strip.names.find(({ start, length }) => at.x >= start && at.x < start + length);
    if (found === undefined) return null;
    if (strip === steps) return { kind: 'step', id: found.id };
    const isStage = layout.stages.some(({ stage }) => stage.id === found.id);
    return { kind: isStage ? 'stage' : 'phase', id: found.id };
  }
  const tab = lanes === null ? undefined : lanes.names.findLast((name) => isOnTab(lanes, name, at, tabSize));
  return tab === undefined ? null : { kind: 'lane', id: tab.id };
}

function isOnTab({ end }: PinnedLanes, { id, start }: PinnedName, { x, y }: ScreenPoint, tabSize: TabSize) {
  const size = y < start ? null : tabSize(id);
  if (size === null) return false;
  const left = tabLeft(end, size.width);
  return x >= left && x < left + size.width && y < start + size.height;
}

/** Names of lanes end where their small headers do, as long as that leaves them in view. */
const tabLeft = (end: number, width: number): number => Math.max(0, end - width);

// Where a phase, stage, step or lane on its way would come to stand among its like: beside the boundary of columns or rows
// that is nearest to the pointer. Null where it stands already.
import { type BoardPoint, bottom, type Rect, rect, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout, PartDrop, PartHit } from '../board';
import { cellPadding, gap } from './measures';

/** One of a row: what would be stood before, and where it is. */
interface Unit {
  readonly id: Id;
  /** What a command puts things before: for a phase its first stage. */
  readonly beforeId: Id;
  readonly rect: Rect;
}

const markWidth = 6;

const upright = (x: number, { y, height }: Rect): Rect => rect(x - markWidth / 2, y, markWidth, height);
const level = (y: number, { x, width }: Rect): Rect => rect(x, y - markWidth / 2, width, markWidth);

/** The place among units that stand in one line; null beside the part itself. */
function placeAmong(units: readonly Unit[], id: Id, isBefore: (unit: Unit) => boolean): number | null {
  const at = units.filter(isBefore).length;
  return units[at]?.id === id || units[at - 1]?.id === id ? null : at;
}

const fromLeft = (a: Unit, b: Unit): number => a.rect.x - b.rect.x;

function stageUnits({ stages, phases }: BoardLayout): Unit[] {
  const open = stages.map(({ stage: { id }, column }) => ({ id, beforeId: id, rect: column }));
  const folded = phases.flatMap(({ phase, fold }) => {
    const [first] = fold?.stageIds ?? [];
    return fold === null || first === undefined ? [] : { id: phase.id, beforeId: first, rect: fold.column };
  });
  return [...open, ...folded].sort(fromLeft);
}

/** Phases as wide as all their stages, and the stages that are in none. */
function phaseUnits(layout: BoardLayout): Unit[] {
  const phases = layout.phases.flatMap(({ phase: { id }, rect: header, fold }) => {
    const own = layout.stages.find(({ stage }) => stage.phaseId === id);
    const first = fold?.stageIds[0] ?? own?.stage.id;
    const height = fold?.column.height ?? (own === undefined ? 0 : bottom(own.column) - header.y);
    return first === undefined ? [] : { id, beforeId: first, rect: { ...header, height } };
  });
  const alone = layout.stages.filter(({ stage }) => stage.phaseId === null);
  const stages = alone.map(({ stage: { id }, column }) => ({ id, beforeId: id, rect: column }));
  return [...phases, ...stages].sort(fromLeft);
}

function amongColumns(units: readonly Unit[], id: Id, { x }: BoardPoint): PartDrop | null {
  const at = placeAmong(units, id, ({ rect: { x: left, width } }) => left + width / 2 < x);
  const [last, next] = [units.at(-1), at === null ? undefined : units[at]];
  if (at === null || last === undefined) return null;
  const boundary = next === undefined ? right(last.rect) : next.rect.x;
  return { beforeId: next?.beforeId ?? null, stageId: null, mark: upright(boundary, (next ?? last).rect) };
}

function amongLanes({ lanes }: BoardLayout, id: Id, { y }: BoardPoint): PartDrop | null {
  const units = lanes.map(({ lane, row }) => ({ id: lane.id, beforeId: lane.id, rect: row }));
  const at = placeAmong(units, id, ({ rect: { y: top, height } }) => top + height / 2 < y);
  const [last, next] = [units.at(-1), at === null ? undefined : units[at]];
  if (at === null || last === undefined) return null;
  const boundary = next === undefined ? bottom(last.rect) : next.rect.y;
  return { beforeId: next?.beforeId ?? null, stageId: null, mark: level(boundary, last.rect) };
}

/** Into the stage under the pointer, or the one that is nearest. */
function amongSteps(layout: BoardLayout, id: Id, { x }: BoardPoint): PartDrop | null {
  const own = layout.steps.find(({ step }) => step.id === id);
  const away = ({ column }: BoardLayout['stages'][number]): number =>
    Math.max(0, column.x - x, x - right(column));
  const [stage] = layout.stages.filter(({ fold }) => fold === null).sort((a, b) => away(a) - away(b));
  if (own === undefined || stage === undefined) return null;
  const stageId = stage.stage.id;
  const units = layout.steps
    .filter(({ step }) => step.stageId === stageId)
    .map(({ step, rect: area }) => ({ id: step.id, beforeId: step.id, rect: area }));
  const at = placeAmong(units, id, ({ rect: { x: left, width } }) => left + width / 2 < x);
  if (at === null) return null;
  const [last, next] = [units.at(-1), units[at]];
  const boundary =
    next !== undefined
      ? next.rect.x - gap / 2
      : last !== undefined
        ? right(last.rect) + gap / 2
        : stage.column.x + cellPadding;
  return { beforeId: next?.beforeId ?? null, stageId, mark: upright(boundary, own.rect) };
}

export function partDrop(layout: BoardLayout, { kind, id }: PartHit, at: BoardPoint): PartDrop | null {
  if (kind === 'lane') return amongLanes(layout, id, at);
  if (kind === 'step') return amongSteps(layout, id, at);
  return amongColumns(kind === 'phase' ? phaseUnits(layout) : stageUnits(layout), id, at);
}

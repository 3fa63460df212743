// The headers above the grid: the map's title, phases, stages and steps. Each row is as high as its highest text; the
// header of a folded stage or phase has room for its counts: it reaches down over the lanes, which folding does not move.
import { type Rect, rect } from '../../base/geometry';
import type { MapStructure } from '../../model/map-structure';
import type { JourneyMap } from '../../model/records/map';
import type { Phase } from '../../model/records/phase';
import type { Label, PhaseBox, StageBox, StepBox, TitleBox } from '../board';
import { lineHeightOf } from '../type/line-box';
import { type BoardType, label, labelHeight, lineLabel, wordLabel } from './board-type';
import type { Columns, FoldedColumn, StepPlace } from './columns';
import * as measures from './measures';

/** The head of a folded column. */
export interface FoldedHeader {
  readonly folded: FoldedColumn;
  readonly rect: Rect;
  readonly label: Label;
}

export interface Headers {
  readonly title: TitleBox;
  readonly phases: readonly Omit<PhaseBox, 'fold'>[];
  readonly stages: readonly Omit<StageBox, 'column' | 'fold'>[];
  readonly folded: readonly FoldedHeader[];
  readonly steps: readonly StepBox[];
  /** Where phases begin, and where the first lane does. */
  readonly top: number;
  readonly bottom: number;
}

/** The lines of counts below a folded name: the stages of a phase, notes, touchpoints. */
const countLines = ({ part }: FoldedColumn): number => (part.type === 'phase' ? 3 : 2);

function foldedHeight(folded: FoldedColumn, name: Label): number {
  const { padding, gap, countSize } = measures.fold;
  return 2 * padding + labelHeight(name) + gap + countLines(folded) * lineHeightOf(countSize);
}

/** How far a folded header may reach over the lanes: over the first, unless that is folded and says its name there. */
const roomBelow = ({ lanes: [first] }: MapStructure): number =>
  first === undefined || first.folded ? 0 : measures.minRowHeight;

interface PhaseHeader {
  readonly phase: Phase;
  readonly x: number;
  readonly width: number;
  readonly label: Label;
}

/** Phases from the left edge of their first column to the right edge of their last, whether these are folded or not. */
function phaseHeaders(
  { phaseRuns }: MapStructure,
  { open, folded }: Columns,
  type: BoardType,
): readonly PhaseHeader[] {
  const { size, padding } = measures.phase;
  const columnOf = new Map([
    ...open.map(({ stage, x, width }) => [stage.id, { x, width }] as const),
    ...folded.map(({ part, x, width }) => [part.id, { x, width }] as const),
  ]);
  return phaseRuns.flatMap(({ phase: record, stages }) => {
    const first = columnOf.get(stages[0]?.id ?? '');
    const last = columnOf.get(stages.at(-1)?.id ?? '');
    if (record === null || record.folded || first === undefined || last === undefined) return [];
    const width = last.x + last.width - first.x;
    const name = label(record.name, 'semibold', size, width - 2 * padding, type);
    return [{ phase: record, x: first.x, width, label: name }];
  });
}

export function layoutHeaders(
  map: JourneyMap,
  structure: MapStructure,
  columns: Columns,
  places: readonly StepPlace[],
  type: BoardType,
): Headers {
  const { margin, title, phase, stage, step, fold } = measures;
  const name = lineLabel(map.name, 'bold', title.size, type);
  const titleWidth = Math.max(measures.laneHeader.width, (name.lines[0]?.width ?? 0) + 16);
  const top = margin + title.height;

  const named = phaseHeaders(structure, columns, type);
  const phaseHeight = structure.phaseRuns.some((run) => run.phase !== null)
    ? Math.max(phase.height, ...named.map(({ label: text }) => labelHeight(text) + phase.padding))
    : 0;
  const phases = named.map(({ x, width, ...box }) => ({ ...box, rect: rect(x, top, width, phaseHeight) }));

  const stageTop = top + phaseHeight;
  const stageLabels = columns.open.map((column) =>
    label(column.stage.name, 'bold', stage.size, column.width - 2 * stage.padding, type),
  );
  const stageHeight = Math.max(
    stage.minHeight,
    ...stageLabels.map((text) => labelHeight(text) + 2 * stage.padding),
  );
  const stages = columns.open.map((column, at) => ({
    stage: column.stage,
    rect: rect(column.x, stageTop, column.width, stageHeight),
    label: stageLabels[at] as (typeof stageLabels)[number],
  }));

  const stepTop = stageTop + stageHeight;
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const shown = structure.steps.flatMap((record, at) => {
    const place = placeOf.get(record.id);
    if (place === undefined) return [];
    const width = place.width - 2 * step.padding - step.number;
    return [
      { step: record, number: at + 1, place, label: label(record.title, 'medium', step.size, width, type) },
    ];
  });
  const stepHeight = Math.max(
    step.minHeight,
    ...shown.map(({ label: text }) => labelHeight(text) + 2 * step.padding),
  );
  const steps = shown.map(({ place, ...box }) => ({
    ...box,
    rect: rect(place.x, stepTop + measures.gap, place.width, stepHeight),
  }));

  const foldedTop = ({ part }: FoldedColumn): number => (part.type === 'phase' ? top : stageTop);
  const foldedNames = columns.folded.map((column) => ({
    column,
    label: wordLabel(column.part.name, 'bold', fold.sizes, column.width - 2 * fold.padding - fold.sign, type),
  }));
  const headersEnd = Math.max(
    steps.length > 0 ? stepTop + stepHeight + 2 * measures.gap : stepTop,
    ...foldedNames.map(
      ({ column, label: text }) => foldedTop(column) + foldedHeight(column, text) - roomBelow(structure),
    ),
  );
  const folded = foldedNames.map(({ column, label: text }) => {
    const y = foldedTop(column);
    const height = Math.max(headersEnd - y, foldedHeight(column, text));
    return { folded: column, rect: rect(column.x, y, column.width, height), label: text };
  });
  return {
    title: { map, rect: rect(margin, margin, titleWidth, title.height - 20), label: name },
    phases,
    stages,
    folded,
    steps,
    top,
    bottom: headersEnd,
  };
}

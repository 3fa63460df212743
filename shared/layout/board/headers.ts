// The headers above the grid: the map's title, phases, stages and steps. Each row is as high as its highest text.
import { rect } from '../../base/geometry';
import type { MapStructure } from '../../model/map-structure';
import type { JourneyMap } from '../../model/records/map';
import type { PhaseBox, StageBox, StepBox, TitleBox } from '../board';
import { type BoardType, label, labelHeight, lineLabel } from './board-type';
import type { Column, StepPlace } from './columns';
import * as measures from './measures';

interface Headers {
  readonly title: TitleBox;
  readonly boxes: {
    readonly phases: readonly PhaseBox[];
    readonly stages: readonly Omit<StageBox, 'column'>[];
    readonly steps: readonly StepBox[];
  };
  /** Where phases begin, and where the first lane does. */
  readonly top: number;
  readonly bottom: number;
}

export function layoutHeaders(
  map: JourneyMap,
  structure: MapStructure,
  columns: readonly Column[],
  places: readonly StepPlace[],
  type: BoardType,
): Headers {
  const { margin, title, phase, stage, step } = measures;
  const name = lineLabel(map.name, 'bold', title.size, type);
  const titleWidth = Math.max(measures.laneHeader.width, (name.lines[0]?.width ?? 0) + 16);
  const top = margin + title.height;

  const runs = structure.phaseRuns.filter((run) => run.phase !== null);
  const phaseHeight = runs.length > 0 ? phase.height : 0;
  const columnOf = new Map(columns.map((column) => [column.stage.id, column]));
  const phases = runs.flatMap(({ phase: record, stages }): PhaseBox[] => {
    const first = columnOf.get(stages[0]?.id ?? '');
    const last = columnOf.get(stages.at(-1)?.id ?? '');
    if (record === null || first === undefined || last === undefined) return [];
    const width = last.x + last.width - first.x;
    return [
      {
        phase: record,
        rect: rect(first.x, top, width, phase.height),
        label: lineLabel(record.name, 'semibold', phase.size, type),
      },
    ];
  });

  const stageTop = top + phaseHeight;
  const stageLabels = columns.map((column) =>
    label(column.stage.name, 'bold', stage.size, column.width - 2 * stage.padding, type),
  );
  const stageHeight = Math.max(
    stage.minHeight,
    ...stageLabels.map((text) => labelHeight(text) + 2 * stage.padding),
  );
  const stages = columns.map((column, at) => ({
    stage: column.stage,
    rect: rect(column.x, stageTop, column.width, stageHeight),
    label: stageLabels[at] as (typeof stageLabels)[number],
  }));

  const stepTop = stageTop + stageHeight;
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const stepLabels = structure.steps.map((record) =>
    label(
      record.title,
      'medium',
      step.size,
      (placeOf.get(record.id)?.width ?? 0) - 2 * step.padding - step.number,
      type,
    ),
  );
  const stepHeight = Math.max(
    step.minHeight,
    ...stepLabels.map((text) => labelHeight(text) + 2 * step.padding),
  );
  const steps = structure.steps.flatMap((record, at): StepBox[] => {
    const place = placeOf.get(record.id);
    const text = stepLabels[at];
    if (place === undefined || text === undefined) return [];
    return [
      {
        step: record,
        number: at + 1,
        rect: rect(place.x, stepTop + measures.gap, place.width, stepHeight),
        label: text,
      },
    ];
  });
  return {
    title: { map, rect: rect(margin, margin, titleWidth, title.height - 20), label: name },
    boxes: { phases, stages, steps },
    top,
    bottom: steps.length > 0 ? stepTop + stepHeight + 2 * measures.gap : stepTop,
  };
}

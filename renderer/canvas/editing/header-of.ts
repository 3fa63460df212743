// A header as its field shows it: where it stands, what it says, how it is set.
import type { Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import * as measures from '#shared/layout/board/measures';
import type { Theme } from '#shared/scene/theme';

export interface Header {
  readonly kind: 'map' | 'phase' | 'stage' | 'step' | 'lane';
  readonly rect: Rect;
  readonly name: string;
  /** Left and right of the text, in board units. */
  readonly padding: number;
  readonly look: {
    readonly color: string;
    readonly background: string;
    readonly fontSize: number;
    readonly fontWeight: number;
  };
}

/** Null for what is no header of this board. */
export function headerOf(layout: BoardLayout, id: Id, theme: Theme): Header | null {
  const { title, phase, stage, step, laneHeader } = measures;
  const look = (color: string, background: string, fontSize: number, fontWeight: number): Header['look'] => ({
    color,
    background,
    fontSize,
    fontWeight,
  });
  if (layout.title.map.id === id) {
    const { map, rect } = layout.title;
    const wide = { ...rect, width: Math.max(rect.width, 480) };
    return {
      kind: 'map',
      rect: wide,
      name: map.name,
      padding: 0,
      look: look(theme.ink, theme.background, title.size, 700),
    };
  }
  const inPhase = layout.phases.find((box) => box.phase.id === id);
  if (inPhase !== undefined) {
    const { rect, phase: record } = inPhase;
    return {
      kind: 'phase',
      rect,
      name: record.name,
      padding: phase.padding,
      look: look(theme.phaseInk, theme.phase, phase.size, 600),
    };
  }
  const inStage = layout.stages.find((box) => box.stage.id === id);
  if (inStage !== undefined) {
    const { rect, stage: record } = inStage;
    return {
      kind: 'stage',
      rect,
      name: record.name,
      padding: stage.padding,
      look: look(theme.headerInk, theme.header, stage.size, 700),
    };
  }
  const inStep = layout.steps.find((box) => box.step.id === id);
  if (inStep !== undefined) {
    const { rect, step: record } = inStep;
    return {
      kind: 'step',
      rect,
      name: record.title,
      padding: step.padding,
      look: look(theme.ink, theme.step, step.size, 500),
    };
  }
  const inLane = layout.lanes.find((box) => box.lane.id === id);
  if (inLane === undefined) return null;
  const { rect, lane: record } = inLane;
  return {
    kind: 'lane',
    rect,
    name: record.name,
    padding: laneHeader.padding,
    look: look(theme.ink, theme.sheet, laneHeader.size, 600),
  };
}

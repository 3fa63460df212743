// A header as its field shows it: where it stands, what it says, how it is set.
import { type Rect, rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type {
  BoardLayout,
  CompanyStepBox,
  ConnectorBox,
  LyingBox,
  StageBox,
  TriggerBox,
} from '#shared/layout/board';
import { labelHeight } from '#shared/layout/board/board-type';
import { pointAlong } from '#shared/layout/board/connectors/way';
import * as measures from '#shared/layout/board/measures';
import type { Frame } from '#shared/model/records/frame';
import type { Picture } from '#shared/model/records/picture';
import type { Theme } from '#shared/scene/theme';

export interface Header {
  readonly kind:
    | 'map'
    | 'phase'
    | 'stage'
    | 'step'
    | 'lane'
    | 'connector'
    | 'frame'
    | 'company-step'
    | 'trigger'
    | 'picture';
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

/** A folded header is narrow: its field is wide enough to type in, and as high as its name. */
function typingRect({ rect: area, fold, label }: Pick<StageBox, 'rect' | 'fold' | 'label'>): Rect {
  if (fold === null) return area;
  const { width, padding } = measures.fold;
  return rect(area.x, area.y, 2 * width, labelHeight(label) + 2 * padding);
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
    const { phase: record } = inPhase;
    const rect = typingRect(inPhase);
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
    const { stage: record } = inStage;
    const rect = typingRect(inStage);
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
  const connector = layout.connectors.find((box) => box.connector.id === id);
  if (connector !== undefined) return onConnector(connector, theme);
  const piece = layout.pieces.get(id);
  if (piece?.kind === 'company-step' || piece?.kind === 'trigger') return onPiece(piece, theme);
  if (piece?.kind === 'picture') return underPicture(piece.picture, piece.rect.width, piece.record, theme);
  const thing = layout.lying.get(id);
  if (thing?.record.type === 'picture') {
    return underPicture(thing.rect, thing.rect.width, thing.record, theme);
  }
  if (thing?.record.type === 'frame') return onFrame(thing, thing.record, theme);
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

/** On the plate of a step of the company, or over the chip of a trigger, wide enough to type in. */
function onPiece(piece: CompanyStepBox | TriggerBox, { ink, card, plate, plateInk }: Theme): Header {
  const { x, y, width, height } = piece.rect;
  const isStep = piece.kind === 'company-step';
  const { size, padding } = isStep ? measures.companyStep : measures.trigger;
  return {
    kind: piece.kind,
    rect: rect(x, y, Math.max(width, 260), height),
    name: isStep ? piece.record.title : piece.record.text,
    padding,
    look: {
      color: isStep ? plateInk : ink,
      background: isStep ? plate : card,
      fontSize: size,
      fontWeight: 600,
    },
  };
}

/** Where the caption of a picture begins, wide enough to type in. */
function underPicture(shown: Rect, width: number, { caption }: Picture, { ink, card }: Theme): Header {
  const { size, gap } = measures.picture;
  const top = shown.y + shown.height + gap;
  return {
    kind: 'picture',
    rect: rect(shown.x, top, Math.max(width, 220), 2 * size),
    name: caption,
    padding: gap,
    look: { color: ink, background: card, fontSize: size, fontWeight: 400 },
  };
}

/** Along the top of a frame, wide enough to type in. */
function onFrame({ rect: area }: LyingBox, { name }: Frame, { ink, sheet }: Theme): Header {
  const { title, size, padding } = measures.frame;
  return {
    kind: 'frame',
    rect: rect(area.x, area.y, Math.max(area.width, 220), title),
    name,
    padding,
    look: { color: ink, background: sheet, fontSize: size, fontWeight: 600 },
  };
}

/** A field wide enough to type in, over the label or where it would stand. */
function onConnector({ connector, way, label }: ConnectorBox, { ink, card }: Theme): Header {
  const { size, padding } = measures.connector.label;
  const middle =
    label === null
      ? pointAlong(way, 0.5)
      : { x: label.rect.x + label.rect.width / 2, y: label.rect.y + label.rect.height / 2 };
  const [width, height] = [Math.max(label?.rect.width ?? 0, 220), 2 * size];
  return {
    kind: 'connector',
    rect: rect(middle.x - width / 2, middle.y - height / 2, width, height),
    name: connector.label,
    padding,
    look: { color: ink, background: card, fontSize: size, fontWeight: 500 },
  };
}

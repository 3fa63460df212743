// What everything on a board is called for a screen reader, in one language.
import type { MapAnalysis } from '#shared/analysis/map-analysis';
import type { Id } from '#shared/base/id';
import type {
  BoardLayout,
  ConnectorBox,
  Fold,
  LaneBox,
  LyingBox,
  NoteBox,
  PhaseBox,
  PieceBox,
} from '#shared/layout/board';
import { isLying } from '#shared/model/lying';
import type { AnyRecord } from '#shared/model/records';
import { noteColorText } from '#shared/text/board-text';
import { cardFacts, pointFacts } from '#shared/text/card-facts';
import { lyingText } from '#shared/text/free-text';
import { type Language, speak } from '#shared/text/language';
import { minutesText } from '#shared/text/minutes-text';
import { mirrorText } from '#shared/text/mirror-text';
import { recordCount } from '#shared/text/record-text';
import { triggerKindText } from '#shared/text/scene-text';
import { metricInField } from '#shared/text/typed-metric';
import type { CellPlace } from '../../tools/intent';

export interface MirrorNames {
  board(): string;
  /** The name of a header, with the word that it is locked. */
  header(name: string): string;
  map(): string;
  phase(box: PhaseBox): string;
  stage(id: Id): string;
  step(id: Id): string;
  lane(box: LaneBox): string;
  /** A cell or the parking lot. */
  place(place: CellPlace): string;
  cell(place: CellPlace, notes: number, pieces: readonly PieceBox[]): string;
  piece(box: PieceBox): string;
  note(box: NoteBox): string;
  connector(box: ConnectorBox): string;
  lying(box: LyingBox): string;
}

/** `analysis`: what cards and points say by their figures; null: they are only named. */
export function mirrorNames(
  layout: BoardLayout,
  language: Language,
  analysis: MapAnalysis | null,
): MirrorNames {
  const say = speak(mirrorText, language);
  const colors = speak(noteColorText, language);
  const kinds = speak(lyingText, language);
  /** What is folded says how much it holds. */
  const folded = (name: string, fold: Fold | null): string =>
    fold === null ? name : `${name}, ${say.foldedWith(fold.notes, fold.touchpoints)}`;
  const stage = (id: Id): string => {
    const at = layout.stages.findIndex((box) => box.stage.id === id);
    const box = layout.stages[at];
    const behindFolds = layout.phases
      .filter(({ fold, rect }) => fold !== null && rect.x < (box?.rect.x ?? 0))
      .reduce((sum, { fold }) => sum + (fold?.stageIds.length ?? 0), 0);
    return folded(say.stage(behindFolds + at + 1, box?.stage.name ?? ''), box?.fold ?? null);
  };
  const laneName = (id: Id): string =>
    say.lane(layout.lanes.find((box) => box.lane.id === id)?.lane.name ?? '');
  const place = ({ stageId, laneId }: CellPlace): string =>
    stageId === null || laneId === null ? say.parking : `${stage(stageId)}, ${laneName(laneId)}`;
  const lyingPlace = (at: CellPlace): string => (at.stageId === null ? say.free : place(at));
  const end = (id: Id): string => {
    const note = layout.notes.get(id)?.note;
    return say.end(note?.text ?? '', note?.code ?? '');
  };
  const map = (): string => say.map(layout.title.map.name);
  return {
    map,
    header: (name) => (layout.structureLocked ? `${name}, ${say.structureLocked}` : name),
    board: () => say.board(map(), layout.stages.length, layout.lanes.length, layout.notes.size),
    phase: ({ phase, fold }) => {
      const stages = layout.stages.filter((box) => box.stage.phaseId === phase.id).length;
      return folded(say.phase(phase.name, fold?.stageIds.length ?? stages), fold);
    },
    stage,
    step: (id) => {
      const box = layout.steps.find(({ step }) => step.id === id);
      return say.step(box?.number ?? 0, box?.step.title ?? '');
    },
    lane: ({ lane }) => {
      const name = say.lane(lane.name);
      if (lane.folded) return `${name}, ${say.folded}`;
      const cards = layout.touchpoints.length;
      return lane.kind === 'touchpoints' && cards > 0 ? `${name}, ${say.cards(cards)}` : name;
    },
    place,
    cell: (at, notes, pieces) => {
      const records = pieces.flatMap((piece) => recordOf(piece) ?? []);
      const [first] = records;
      const held = first === undefined ? [] : [recordCount(first.type, records.length, language)];
      const counts = notes > 0 || first === undefined ? [...held, say.notes(notes)] : held;
      return `${place(at)}: ${counts.join(', ')}`;
    },
    piece: (box) =>
      [pieceName(box, language, layout), ...stepFacts(box, language, analysis), place(box)].join(', '),
    note: ({ note }) => {
      const ends = ({ connector }: ConnectorBox) =>
        connector.fromId === note.id || connector.toId === note.id;
      const connected = layout.connectors.filter(ends).length;
      const facts = [
        say.note(note.text, note.code, colors[note.color], isLying(note) ? lyingPlace(note) : place(note)),
        ...(note.locked ? [say.locked] : []),
        ...(connected > 0 ? [say.connections(connected)] : []),
      ];
      return facts.join(', ');
    },
    connector: ({ connector: { label, fromId, toId } }) => say.connector(label, end(fromId), end(toId)),
    lying: ({ record }) => {
      const words = record.type === 'frame' ? record.name : record.type === 'free_text' ? record.text : '';
      const facts = [
        say.lying(kinds[record.type], record.type === 'picture' ? record.caption : words),
        ...(record.type === 'picture' ? [] : [colors[record.color]]),
        lyingPlace(record),
        ...(record.locked ? [say.locked] : []),
      ];
      return facts.join(', ');
    },
  };
}

/** Null for the place of a step, in which nothing stands. */
const recordOf = (piece: PieceBox): AnyRecord | null =>
  piece.kind === 'slot' ? null : piece.kind === 'touchpoint' ? piece.touchpoint : piece.record;

/** What a piece of a lane is, and what it says. */
function pieceName(box: PieceBox, language: Language, { lanes, steps }: BoardLayout): string {
  const say = speak(mirrorText, language);
  const stepNumber = (id: Id): number => steps.find(({ step }) => step.id === id)?.number ?? 0;
  switch (box.kind) {
    case 'metric': {
      const unit = lanes.find(({ lane }) => lane.id === box.laneId)?.lane.unit ?? '';
      return say.metric(`${metricInField(box.record, language)} ${unit}`.trim());
    }
    case 'picture':
      return say.lying(lyingText.picture[language], box.record.caption);
    case 'trigger': {
      const { kind, text, count } = box.record;
      return say.trigger(triggerKindText[kind][language], text, count);
    }
    case 'company-step': {
      const { title, minutes } = box.record;
      const time = minutes === null ? [] : [minutesText(minutes, language)];
      const numbers = box.pins.map(({ number }) => number);
      return [say.companyStep(title, numbers), ...time].join(', ');
    }
    case 'touchpoint': {
      const { touchpoint, parts } = box;
      return say.touchpoint(touchpoint.name || parts.channel?.name || '', stepNumber(touchpoint.stepId));
    }
    case 'slot':
      return box.of === 'emotion'
        ? say.emotionAt(stepNumber(box.stepId))
        : say.noTouchpoint(stepNumber(box.stepId));
  }
}

/** What a card or a point says besides its name. */
function stepFacts(box: PieceBox, language: Language, analysis: MapAnalysis | null): readonly string[] {
  if (box.kind === 'touchpoint') {
    const figures = analysis?.touchpoints.get(box.id);
    const departments = box.parts.chips.map(({ department }) => department.name);
    return figures === undefined ? [] : cardFacts(figures, departments, box.parts.answers, language);
  }
  if (box.kind !== 'slot' || box.of !== 'emotion' || analysis === null) return [];
  const { gap = null, manual = false } = analysis.steps.get(box.stepId) ?? {};
  return pointFacts(gap, manual, language);
}

// What a laid-out board is: rectangles for everything a map holds. Pure data; made by `board/layout-board.ts`,
// read by scene, hit testing and tools. All lengths in board units.
import type { BoardPoint, Rect } from '../base/geometry';
import type { Id } from '../base/id';
import type { LyingThing } from '../model/lying';
import type { Channel } from '../model/records/channel';
import type { CompanyStep } from '../model/records/company-step';
import type { Connector } from '../model/records/connector';
import type { Department } from '../model/records/department';
import type { Lane } from '../model/records/lane';
import type { JourneyMap } from '../model/records/map';
import type { Metric } from '../model/records/metric';
import type { Note } from '../model/records/note';
import type { Phase } from '../model/records/phase';
import type { Picture } from '../model/records/picture';
import type { Stage } from '../model/records/stage';
import type { Step } from '../model/records/step';
import type { Touchpoint } from '../model/records/touchpoint';
import type { Trigger } from '../model/records/trigger';
import type { Way } from './board/connectors/way';
import type { touchpoint as measures } from './board/measures';
import type { Line } from './type/break-lines';
import type { FittedText } from './type/fit-text';

/** A text broken to its box: `size` and `lineHeight` in board units. */
export interface Label {
  readonly lines: readonly Line[];
  readonly size: number;
  readonly lineHeight: number;
}

export interface TitleBox {
  readonly map: JourneyMap;
  readonly rect: Rect;
  readonly label: Label;
}

/** What a folded stage or phase is instead of its columns: one narrow column that says how much it holds. */
export interface Fold {
  /** All of it, the header included. */
  readonly column: Rect;
  /** Those behind it, in their order. */
  readonly stageIds: readonly Id[];
  /** The first step behind it; null without one. */
  readonly stepId: Id | null;
  readonly notes: number;
  readonly touchpoints: number;
  /** The notes of each row that holds any, where that is said: below the header. */
  readonly rows: readonly { readonly laneId: Id; readonly rect: Rect; readonly notes: number }[];
}

export interface PhaseBox {
  readonly phase: Phase;
  readonly rect: Rect;
  readonly label: Label;
  /** Null while it is unfolded. */
  readonly fold: Fold | null;
}

export interface StageBox {
  readonly stage: Stage;
  /** The header. */
  readonly rect: Rect;
  readonly label: Label;
  /** The whole column below and with the header. */
  readonly column: Rect;
  /** Null while it is unfolded. */
  readonly fold: Fold | null;
}

export interface StepBox {
  readonly step: Step;
  /** The customer's number of the step, from 1. */
  readonly number: number;
  readonly rect: Rect;
  readonly label: Label;
}

export interface LaneBox {
  readonly lane: Lane;
  /** The header. */
  readonly rect: Rect;
  readonly label: Label;
  /** The whole row with the header. */
  readonly row: Rect;
  /** So many notes, touchpoints or pictures are in a lane that is folded; null while it is unfolded. */
  readonly held: number | null;
}

/** A cell that takes notes. */
export interface CellBox {
  readonly stageId: Id;
  readonly laneId: Id;
  readonly rect: Rect;
  /** In reading order. */
  readonly noteIds: readonly Id[];
  /** Where its notes begin to flow: below what else stands in it. */
  readonly flowTop: number;
}

/** A cell of a lane that holds pieces in place of notes: the keyboard stands there, and a new piece begins there. */
export interface PieceCell {
  readonly stageId: Id;
  readonly laneId: Id;
  readonly rect: Rect;
}

/** What is chosen, walked to, edited and removed like a note, but stands where its lane puts it. */
interface PieceAt {
  readonly id: Id;
  readonly rect: Rect;
  /** The cell it is in for the keyboard. */
  readonly stageId: Id;
  readonly laneId: Id;
}

/** A step of the company's process, as wide as the customer steps it is linked to. */
export interface CompanyStepBox extends PieceAt {
  readonly kind: 'company-step';
  readonly record: CompanyStep;
  readonly label: Label;
  /** Where its words stand from side to side: not over a folded column that it passes. */
  readonly words: { readonly x: number; readonly width: number };
  /** The linked customer steps that are on the board: their numbers, and where their columns have their middles. */
  readonly pins: readonly { readonly number: number; readonly x: number }[];
  /** The upper edge of its lane, from where its pins hang. */
  readonly laneTop: number;
}

/** A value of a metrics lane. */
export interface MetricBox extends PieceAt {
  readonly kind: 'metric';
  readonly record: Metric;
  /** From zero to the value, on the scale of the whole lane; of no height for a zero. */
  readonly bar: Rect;
}

/** Why customers came, as a chip at the top of the triggers lane. */
export interface TriggerBox extends PieceAt {
  readonly kind: 'trigger';
  readonly record: Trigger;
  readonly label: Label;
}

/** A picture of an images lane; its rectangle holds the caption too. */
export interface StoryboardBox extends PieceAt {
  readonly kind: 'picture';
  readonly record: Picture;
  /** The picture itself, its caption apart. */
  readonly picture: Rect;
  readonly label: Label | null;
}

export type PieceBox = CompanyStepBox | MetricBox | TriggerBox | StoryboardBox | TouchpointBox | StepSlot;
export type PieceKind = PieceBox['kind'];

/** The same object as long as note and place are the same. */
export interface NoteBox {
  readonly note: Note;
  readonly rect: Rect;
  readonly fit: FittedText;
}

/** What lies on the board, but notes, which have boxes of their own. The same object as long as it lies as it did. */
export interface LyingBox {
  readonly record: LyingThing;
  /** Around it, without the thickness of lines. */
  readonly rect: Rect;
  /** What its x and y count from: the corner of its cell, or of the free area's field. */
  readonly origin: BoardPoint;
  /** The lines of a text, the name of a frame. */
  readonly label: Label | null;
}

/** The sheet below grid and parking lot where things lie as they were put. */
export interface FreeArea {
  readonly rect: Rect;
  readonly header: Rect;
  /** Where things lie. */
  readonly field: Rect;
  /** What their x and y count from: the corner of the field, unless one of them lies above or left of it. */
  readonly origin: BoardPoint;
  /** The notes in it, the lowest first. */
  readonly noteIds: readonly Id[];
  /** What lies there or over cells, but frames, the lowest first: notes and others in one pile. */
  readonly pile: readonly Id[];
  /** The frames, the lowest first; they lie below all notes. */
  readonly frames: readonly Id[];
}

/** A department's name on the card of a touchpoint, on a slip of its colour. */
export interface ChipBox {
  readonly department: Department;
  /** Relative to the corner of the card. */
  readonly rect: Rect;
  readonly label: Label;
}

/** What a card may say below its names, from the top down. */
export type CardRow = keyof typeof measures.rows;

/** What a card says and where. The same object as long as that is the same; lengths from the corner of the card. */
export interface CardParts {
  readonly width: number;
  readonly height: number;
  readonly channel: Channel | null;
  /** The touchpoint's name, else its channel's; null without either. */
  readonly name: Label | null;
  readonly nameTop: number;
  /** The channel's name, below that of the touchpoint. */
  readonly channelName: Label | null;
  readonly chips: readonly ChipBox[];
  /** The tops of the rows there are. */
  readonly rows: ReadonlyMap<CardRow, number>;
  /** How many customers gave an answer. */
  readonly answers: number;
}

/** The card of a touchpoint. The same object as long as touchpoint, place and parts are the same. */
export interface TouchpointBox extends PieceAt {
  readonly kind: 'touchpoint';
  readonly touchpoint: Touchpoint;
  readonly parts: CardParts;
}

/**
 * The place of a step in a lane that draws something for each step: of its point on an emotion curve, or of the first card
 * of a step without touchpoints. Its id is that of no record (`step-slots.ts`).
 */
export interface StepSlot extends PieceAt {
  readonly kind: 'slot';
  readonly of: 'touchpoint' | 'emotion';
  readonly stepId: Id;
}

/** One curve of an emotion lane as its legend names it. */
export interface LegendEntry {
  readonly map: JourneyMap;
  /** Of the whole entry, the line of its state included. */
  readonly rect: Rect;
  readonly name: Label;
  /** Whose way it is; null where the map has no persona. */
  readonly persona: Label | null;
}

/** What tells the curves of an emotion lane apart: that of its own map first, then those laid over it. */
export interface CurveLegend {
  readonly laneId: Id;
  readonly entries: readonly LegendEntry[];
}

/** The same object as long as the connector and all that its way depends on are the same. */
export interface ConnectorBox {
  readonly connector: Connector;
  readonly way: Way;
  /** Around the way with its arrowheads, without the label. */
  readonly bounds: Rect;
  readonly label: { readonly label: Label; readonly rect: Rect } | null;
}

export interface BoardLayout {
  readonly mapId: Id;
  /** Phases, stages, steps and lanes are locked for the room. */
  readonly structureLocked: boolean;
  /** Everything, with a margin around. */
  readonly bounds: Rect;
  /** The same without a free area in which nothing lies: what is shown as a whole, and printed. */
  readonly content: Rect;
  readonly title: TitleBox;
  /** Of a phase that is folded in parts, one for each. */
  readonly phases: readonly PhaseBox[];
  /** But those of folded phases. */
  readonly stages: readonly StageBox[];
  /** Of the stages that are not folded. */
  readonly steps: readonly StepBox[];
  readonly lanes: readonly LaneBox[];
  readonly cells: readonly CellBox[];
  readonly pieceCells: readonly PieceCell[];
  readonly pieces: ReadonlyMap<Id, PieceBox>;
  readonly notes: ReadonlyMap<Id, NoteBox>;
  readonly parking: { readonly rect: Rect; readonly header: Rect; readonly noteIds: readonly Id[] };
  readonly free: FreeArea;
  readonly lying: ReadonlyMap<Id, LyingBox>;
  /** Those among the pieces. */
  readonly touchpoints: readonly TouchpointBox[];
  readonly slots: readonly StepSlot[];
  /** Of the emotion lanes over which other maps' curves are laid. */
  readonly legends: readonly CurveLegend[];
  /** Those whose notes are both on the board. */
  readonly connectors: readonly ConnectorBox[];
}

/** A note, something that lies freely, or the card of a touchpoint: what can be carried. */
export interface ItemHit {
  readonly kind: 'note' | 'lying' | 'touchpoint';
  readonly id: Id;
}

/** A part of the map by its header: what can be moved among its like. */
export interface PartHit {
  readonly kind: 'phase' | 'stage' | 'step' | 'lane';
  readonly id: Id;
}

/** Where a part would come to stand, and the mark that shows it. */
export interface PartDrop {
  /** A part of its kind, for a phase a stage; null: at the end. */
  readonly beforeId: Id | null;
  /** Of a step: the stage it would be in. */
  readonly stageId: Id | null;
  readonly mark: Rect;
}

/** What lies under a point. */
export type Hit =
  | ItemHit
  | {
      readonly kind:
        | 'connector'
        | 'stage'
        | 'step'
        | 'lane'
        | 'phase'
        | 'map'
        | Exclude<PieceKind, 'touchpoint'>;
      readonly id: Id;
    }
  | { readonly kind: 'cell'; readonly stageId: Id; readonly laneId: Id }
  /** The sign on an empty place that asks for its first piece; `stepId`: of the touchpoint to be. */
  | { readonly kind: 'blank'; readonly stageId: Id; readonly laneId: Id; readonly stepId: Id | null }
  | { readonly kind: 'parking' }
  | { readonly kind: 'free' };

/** What shows where something that is dropped would go. */
interface DropMark {
  readonly mark: Rect;
  /** True where the mark is all of a cell that is folded away: what goes there is not seen. */
  readonly folded: boolean;
}

/** Where dropped notes would go. */
export interface DropTarget extends DropMark {
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  readonly beforeId: Id | null;
}

/** Where dropped cards of touchpoints would go. */
export interface CardTarget extends DropMark {
  readonly stepId: Id;
  /** Null: the end of the step. */
  readonly beforeId: Id | null;
}

/** Where a dropped picture of a storyboard would go. */
export interface PictureTarget extends DropMark {
  readonly stageId: Id;
  readonly laneId: Id;
  /** Null: the end of the cell. */
  readonly beforeId: Id | null;
  readonly cell: Rect;
}

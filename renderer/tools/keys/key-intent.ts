// What a key on the board asks for. Run by `canvas/run-key-intent`, as pointer intents are by theirs.
import type { Id } from '#shared/base/id';
import type { NoteColor } from '#shared/model/records/note';
import type { TriggerKind } from '#shared/model/records/trigger';
import type { CellPlace } from '../intent';

export interface KeyPress {
  /** DOM `KeyboardEvent.key`. */
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Stands in a cell, on one of its notes or pieces, or on none. */
export interface KeyPosition {
  readonly cell: CellPlace;
  readonly noteId: Id | null;
}

export type KeyIntent =
  | { readonly kind: 'stand'; readonly at: KeyPosition }
  /** Selects these, with the keyboard on `at`: a note, a connector or a header, selected or not. */
  | { readonly kind: 'choose'; readonly ids: readonly Id[]; readonly at: Id }
  /** Selection first, the place of the keyboard next: Escape lets go of one thing at a time. */
  | { readonly kind: 'leave'; readonly what: 'selection' | 'place' }
  /** Edits a note or renames a header; `typed` is put at the end of what it says. */
  | { readonly kind: 'edit'; readonly id: Id; readonly typed: string }
  | { readonly kind: 'new-note'; readonly cell: CellPlace; readonly text: string }
  /** A piece of the cell's lane; `text` is what was typed. */
  | { readonly kind: 'new-piece'; readonly cell: CellPlace; readonly text: string }
  | { readonly kind: 'rekind'; readonly id: Id; readonly to: TriggerKind }
  | { readonly kind: 'recolor'; readonly color: NoteColor }
  | { readonly kind: 'remove' }
  /** Moves what lies freely, in board units. */
  | { readonly kind: 'push'; readonly dx: number; readonly dy: number }
  | { readonly kind: 'move'; readonly to: CellPlace; readonly beforeId: Id | null }
  /** Moves a selected stage, step or lane one place back or forth. */
  | { readonly kind: 'shift-part'; readonly id: Id; readonly by: -1 | 1 }
  /** Lifts (above 0) or lowers the point of a curve, in units of gap. */
  | { readonly kind: 'lift-point'; readonly stepId: Id; readonly by: number }
  | { readonly kind: 'new-touchpoint'; readonly stepId: Id }
  /** Moves the cards that are selected. */
  | { readonly kind: 'move-cards'; readonly stepId: Id; readonly beforeId: Id | null }
  /** Scrolls by shares of the view. */
  | { readonly kind: 'scroll'; readonly dx: number; readonly dy: number };

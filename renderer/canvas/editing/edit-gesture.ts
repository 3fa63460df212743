// The gesture an edit belongs to: all commits of one edit, and the note's making when it was made for it, share one
// id and undo as one step.
import type { Id } from '#shared/base/id';
import { freshId } from '../../state/fresh-id';

export interface EditGesture {
  readonly noteId: Id;
  readonly gestureId: Id;
  /** Made to be typed into: Enter makes the next one, and left empty it goes again. */
  readonly fresh: boolean;
}

let current: EditGesture | null = null;

/** Says which gesture the next edit of a note continues. */
export function continueGesture(gesture: EditGesture): void {
  current = gesture;
}

/** The stay in the note is over: its next edit is a step of its own. */
export function endGesture({ gestureId }: EditGesture): void {
  if (current?.gestureId === gestureId) current = null;
}

/** The gesture of an edit that begins now. A note without a word in it counts as made for typing. */
export function gestureOf(noteId: Id, text: string): EditGesture {
  return current?.noteId === noteId ? current : { noteId, gestureId: freshId(), fresh: text === '' };
}

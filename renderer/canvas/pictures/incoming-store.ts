// What is held over the board from elsewhere, for the marks that show where it would go.
import { createStore } from 'zustand/vanilla';
import type { Rect } from '#shared/base/geometry';

interface IncomingState {
  /** About the room that a picture would take. */
  readonly room: Rect | null;
  /** Between which notes text would go. */
  readonly line: Rect | null;
}

export const nothingIncoming: IncomingState = { room: null, line: null };

export const incomingStore = createStore<IncomingState>(() => nothingIncoming);

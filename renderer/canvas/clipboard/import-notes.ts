// Many notes at once: their type is set beforehand in short slices, so that the window stays alive, and then all of
// them are added by one command. Before that nothing has happened: it can be called off.
import type { NoteColor } from '#shared/model/records/note';
import { screenType } from '../../state/board';
import { addPasted } from './add-pasted';
import type { PastePlace } from './paste-place';

/** Work between two looks at what else the window has to do. */
const sliceMs = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export interface NotesToImport {
  readonly place: PastePlace;
  readonly texts: readonly string[];
  readonly color: NoteColor;
}

interface Running {
  /** 0 … 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** True when they are on the board; false when it was called off or refused, which has been said. */
export async function importNotes(
  { place, texts, color }: NotesToImport,
  { onProgress, signal }: Running,
): Promise<boolean> {
  let at = 0;
  while (at < texts.length) {
    const until = performance.now() + sliceMs;
    while (at < texts.length && performance.now() < until) screenType.fitNote(texts[at++] as string);
    onProgress(at / texts.length);
    await pause();
    if (signal.aborted) return false;
  }
  return addPasted(
    place,
    texts.map((text) => ({ text, color })),
  );
}

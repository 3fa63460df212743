// One entry of the corpus: how the file is made and what must be said of it.
import type { ErrorCode } from '#shared/base/errors';

export interface HostileFile {
  /** Its number in the corpus of the design, where it has one, and what it is. */
  readonly name: string;
  /** The code it is refused with; null: it is honest enough to be opened. */
  readonly expected: ErrorCode | null;
  /** Makes it in the folder, which is empty but for it; returns its path. */
  readonly make: (folder: string, honest: HonestFiles) => string | Promise<string>;
}

/** Files the program itself has written. */
export interface HonestFiles {
  /** A project with some hundred notes, a long one among them, so that there are inner and overflow pages. */
  readonly large: Buffer;
  /** The same project some commits later. */
  readonly later: Buffer;
}

// Commits a text while it is typed, at the pace of `commit-pace`. Never loses the last state: `flush` commits it.
import type { NoteText } from '#shared/model/note-text/edited';
import { CommitPace } from '../../tools/commit-pace';

export class PacedCommits {
  readonly #pace = new CommitPace();
  readonly #commit: (text: NoteText) => void;
  #text: NoteText | null = null;
  #timer: number | undefined;

  constructor(commit: (text: NoteText) => void) {
    this.#commit = commit;
  }

  /** The text is now this. */
  typed(text: NoteText): void {
    this.#text = text;
    this.#pace.typed(performance.now());
    this.#wait();
  }

  /** Commits at once what is not yet committed. */
  flush(): void {
    window.clearTimeout(this.#timer);
    const text = this.#text;
    this.#text = null;
    this.#pace.committed();
    if (text !== null) this.#commit(text);
  }

  #wait(): void {
    window.clearTimeout(this.#timer);
    const { dueAt } = this.#pace;
    if (dueAt !== null) this.#timer = window.setTimeout(() => this.flush(), dueAt - performance.now());
  }
}

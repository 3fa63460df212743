// Commits what is typed while it is typed, at the pace of `commit-pace`. Never loses the last state: `flush` commits it.
import { CommitPace } from '../../tools/commit-pace';

/** `T`: what is typed, with all that its commit needs. */
export class PacedCommits<T> {
  readonly #pace = new CommitPace();
  readonly #commit: (typed: T) => void;
  #typed: T | null = null;
  #timer: number | undefined;

  constructor(commit: (typed: T) => void) {
    this.#commit = commit;
  }

  /** What is typed is now this. */
  typed(typed: T): void {
    this.#typed = typed;
    this.#pace.typed(performance.now());
    this.#wait();
  }

  /** Commits at once what is not yet committed. */
  flush(): void {
    window.clearTimeout(this.#timer);
    const typed = this.#typed;
    this.#typed = null;
    this.#pace.committed();
    if (typed !== null) this.#commit(typed);
  }

  #wait(): void {
    window.clearTimeout(this.#timer);
    const { dueAt } = this.#pace;
    if (dueAt !== null) this.#timer = window.setTimeout(() => this.flush(), dueAt - performance.now());
  }
}

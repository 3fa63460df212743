// When text being typed is committed: 800 ms after the last key, at the latest 3 s after the first key that is not
// yet committed. So a kill costs at most three seconds of typing, and a fast typist is not written letter by letter.

export const pauseMs = 800;
export const longestMs = 3_000;

export class CommitPace {
  #firstKeyAt: number | null = null;
  #lastKeyAt = 0;

  /** A key changed the text at `now` (milliseconds of any steady clock). */
  typed(now: number): void {
    this.#firstKeyAt ??= now;
    this.#lastKeyAt = now;
  }

  /** The text is committed as it stands. */
  committed(): void {
    this.#firstKeyAt = null;
  }

  /** When the next commit is due; null when nothing waits. */
  get dueAt(): number | null {
    if (this.#firstKeyAt === null) return null;
    return Math.min(this.#lastKeyAt + pauseMs, this.#firstKeyAt + longestMs);
  }
}

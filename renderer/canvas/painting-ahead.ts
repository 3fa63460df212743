// Paints ahead what may be shown next, only while the board rests and the window has nothing else to do.

/** How long the board has to rest first, in milliseconds: a person between two steps of a gesture rests less. */
const restMs = 500;

export class PaintingAhead {
  readonly #paint: () => boolean;
  #rest: number | undefined;
  #idle: number | undefined;

  /** `paint` does a little of the work; true when nothing is left. */
  constructor(paint: () => boolean) {
    this.#paint = paint;
  }

  /** The board has just moved or changed: painting ahead waits until it rests again. */
  wait(): void {
    this.stop();
    this.#rest = window.setTimeout(this.#whenIdle, restMs);
  }

  stop(): void {
    window.clearTimeout(this.#rest);
    if (this.#idle !== undefined) window.cancelIdleCallback(this.#idle);
    this.#idle = undefined;
  }

  readonly #whenIdle = (): void => {
    this.#idle = window.requestIdleCallback(() => {
      this.#idle = undefined;
      if (!this.#paint()) this.#whenIdle();
    });
  };
}

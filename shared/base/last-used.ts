// Remembers the answers asked for last. For pure functions only: an answer never depends on what is remembered.

export class LastUsed<T> {
  readonly #capacity: number;
  readonly #answers = new Map<string, T>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The answer to `key`, made where it is not remembered. It is shared between callers and not to be changed. */
  of(key: string, make: () => T): T {
    const known = this.#answers.get(key);
    if (known !== undefined) {
      this.#answers.delete(key);
      this.#answers.set(key, known);
      return known;
    }
    const made = make();
    this.#answers.set(key, made);
    if (this.#answers.size > this.#capacity) {
      const oldest = this.#answers.keys().next();
      if (!oldest.done) this.#answers.delete(oldest.value);
    }
    return made;
  }
}

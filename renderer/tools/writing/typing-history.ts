// What can be taken back while a note is open: letters typed in one go are one step, as in any text field.
import type { Written } from './written';

/** Steps of one kind right after one another are one; `other` is always a step of its own. */
export type StepKind = 'typing' | 'deleting' | 'other';

/** Longer edits forget their beginning. */
const mostSteps = 200;

export class TypingHistory {
  #past: Written[] = [];
  #future: Written[] = [];
  #last: { readonly kind: StepKind; readonly after: Written } | null = null;

  /** `before` has become `after`. */
  noted(before: Written, after: Written, kind: StepKind): void {
    const goesOn =
      kind !== 'other' &&
      this.#last?.kind === kind &&
      this.#last.after.text === before.text &&
      this.#last.after.focus === before.focus &&
      before.anchor === before.focus;
    if (!goesOn) this.#past = [...this.#past.slice(1 - mostSteps), before];
    this.#future = [];
    this.#last = { kind, after };
  }

  /** The state before the last step; null: there is none. */
  undone(now: Written): Written | null {
    return this.#step(this.#past, this.#future, now);
  }

  redone(now: Written): Written | null {
    return this.#step(this.#future, this.#past, now);
  }

  #step(from: Written[], to: Written[], now: Written): Written | null {
    const found = from.pop() ?? null;
    if (found !== null) to.push(now);
    this.#last = null;
    return found;
  }
}

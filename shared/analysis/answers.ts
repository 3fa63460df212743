// What several respondents said about one thing, taken together. The order in which they spoke changes nothing.
import { billionths, ofBillionths } from './decimals';

export class Answers {
  #count = 0;
  /** In billionths. */
  #sum = 0;
  #least = Number.POSITIVE_INFINITY;
  #most = Number.NEGATIVE_INFINITY;

  /** Takes in one answer; null is none. */
  add(answer: number | null): void {
    if (answer === null) return;
    this.#count++;
    this.#sum += billionths(answer);
    if (answer < this.#least) this.#least = answer;
    if (answer > this.#most) this.#most = answer;
  }

  /** Null where nobody answered. */
  get mean(): number | null {
    return this.#count === 0 ? null : ofBillionths(this.#sum, this.#count);
  }

  /** Largest − smallest answer: how far the respondents disagree; null where nobody answered. */
  get spread(): number | null {
    return this.#count === 0 ? null : this.#most - this.#least;
  }

  /** The mean of these − the mean of the others, as one fraction; null where either has no answer. */
  above(others: Answers): number | null {
    if (this.#count === 0 || others.#count === 0) return null;
    return ofBillionths(this.#sum * others.#count - others.#sum * this.#count, this.#count * others.#count);
  }
}

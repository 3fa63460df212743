// Makes a pure function lazy: asked with the very arguments of last time it does nothing, and where its answer says
// what the one before said it gives the one before. An answer never depends on what is remembered.
import { kept } from './alike';

/** The function with a memory of one answer, whose untouched parts keep being the same objects. */
export function remembering<A extends readonly unknown[], T>(make: (...given: A) => T): (...given: A) => T {
  let last: { readonly given: A; readonly answer: T } | null = null;
  return (...given) => {
    if (last !== null && given.every((value, at) => value === last?.given[at])) return last.answer;
    const answer = kept(last?.answer, make(...given));
    last = { given, answer };
    return answer;
  };
}

// The name of what was made of two.
import { labelText } from '../label-text';

/** «Выбор / Запись»; one name where the two are alike or one is empty. Cut at a whole character to the limit. */
export function joinedNames(first: string, second: string, limit: number): string {
  if (first === second || second === '') return first;
  return first === '' ? second : labelText(`${first} / ${second}`, limit);
}

// How well a name answers a query: whole beginnings first, then beginnings of words, then letters in order.
import { plainText } from '#shared/base/plain-text';

const plain = (text: string): string => plainText(text.replaceAll('…', ''));

/** The share of the name that the letters of the query, found in order, are spread over; null: not found. */
function spread(name: string, query: string): number | null {
  let at = -1;
  let first = -1;
  for (const letter of query) {
    at = name.indexOf(letter, at + 1);
    if (at === -1) return null;
    if (first === -1) first = at;
  }
  return query.length / (at - first + 1);
}

/** 0 (does not match) … 5 (begins with it). Case, ё and е are alike. */
export function matchScore(name: string, query: string): number {
  const [text, sought] = [plain(name), plain(query)];
  if (sought === '') return 1;
  if (text.startsWith(sought)) return 5;
  const words = text.split(/[\s:]+/);
  if (words.some((word) => word.startsWith(sought))) return 4;
  const parts = sought.split(/\s+/);
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 3;
  if (text.includes(sought)) return 2;
  const share = spread(text, sought);
  return share !== null && share > 0.5 ? share : 0;
}

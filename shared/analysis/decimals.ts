// Numbers as people write them. A double misses 3.1 − 7.1 by its last digit, and a third taken three times likewise:
// what must add up or stand exactly at a border is summed and compared in whole billionths.

const perUnit = 1e9;

/** The value in whole billionths; sums of up to 900,000 ratings in them are exact in any order. */
export const billionths = (value: number): number => Math.round(value * perUnit);

/** `numerator` billionths over `denominator` units. */
export const ofBillionths = (numerator: number, denominator: number): number =>
  numerator / (denominator * perUnit);

/** −, 0 or + as the first figure is less than, the same as or more than the second. */
export const compareFigures = (a: number, b: number): number => billionths(a) - billionths(b);

/** The lowest figure first, those that are none last. */
export function worstFirst(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareFigures(a, b);
}

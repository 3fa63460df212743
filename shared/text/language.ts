// The languages of the interface, and how phrases stand side by side so that none can lack its translation.

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same thing said in both languages: two strings, or two functions of the same arguments. */
export interface Phrase<P> {
  readonly ru: P;
  readonly en: P;
}

// biome-ignore lint/suspicious/noExplicitAny: phrases take arguments of their own kinds
type Sayable = string | ((...args: any[]) => string);
type Area = Readonly<Record<string, Phrase<Sayable>>>;
export type Spoken<A extends Area> = { readonly [K in keyof A]: A[K]['ru'] };

/** Declares the phrases of one area of the interface. */
export const phrases = <const A extends Area>(area: A): A => area;

/** The area in one language. */
export function speak<A extends Area>(area: A, language: Language): Spoken<A> {
  return Object.fromEntries(
    Object.entries(area).map(([key, phrase]) => [key, phrase[language]]),
  ) as Spoken<A>;
}

/** Russian forms: 1 стикер, 2 стикера, 5 стикеров. A fraction takes `few`. */
export function ruPlural(count: number, one: string, few: string, many: string): string {
  const size = Math.abs(count);
  if (!Number.isInteger(size)) return few;
  const last = size % 10;
  const teen = size % 100 > 10 && size % 100 < 20;
  if (teen || last === 0 || last > 4) return many;
  return last === 1 ? one : few;
}

export const enPlural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

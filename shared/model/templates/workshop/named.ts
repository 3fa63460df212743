// How the names of a workshop's description are said in a language, and when two of them mean the same.
import { plainText } from '../../../base/plain-text';
import type { ProjectLanguage } from '../bilingual';
import type { Workshop } from './workshop-form';
import type { Name } from './workshop-values';

/** Itself, or its Russian where it has one. */
const first = (name: Name): string => (typeof name === 'string' ? name : (name.ru ?? name.en ?? ''));

/** What a name is known by: two of one key are the same name. Never shown. */
export const keyOf = (name: Name): string => plainText(first(name));

export type Say = (name: Name, language?: ProjectLanguage) => string;

/** Says names in a language; a plain string is translated into English where the description tells how. */
export function sayIn(language: ProjectLanguage, { translations }: Workshop): Say {
  const english = new Map(Object.entries(translations ?? {}));
  return (name, other = language) => {
    if (typeof name === 'string') return other === 'en' ? (english.get(name) ?? name) : name;
    return name[other] ?? first(name);
  };
}

/** Finds by a name in any of its languages; of several of one name the first. */
export function finder<T>(
  workshop: Workshop,
  things: readonly T[],
  nameOf: (thing: T) => Name,
): (name: Name) => T | undefined {
  const say = sayIn('en', workshop);
  const folded = (name: Name, language: ProjectLanguage): string => plainText(say(name, language));
  const known = new Map<string, T>();
  for (const thing of things) {
    for (const language of ['ru', 'en'] as const) {
      const word = folded(nameOf(thing), language);
      if (!known.has(word)) known.set(word, thing);
    }
  }
  return (name) => known.get(folded(name, 'ru')) ?? known.get(folded(name, 'en'));
}

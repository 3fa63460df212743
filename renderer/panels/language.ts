// The interface language of this window, and phrases in it. Changing it redraws every word at once.
import { createContext, useContext, useMemo } from 'react';
import { type Language, type Phrase, type Spoken, speak } from '#shared/text/language';

export const LanguageContext = createContext<Language>('ru');

export const useLanguage = (): Language => useContext(LanguageContext);

// biome-ignore lint/suspicious/noExplicitAny: phrases take arguments of their own kinds
type Area = Readonly<Record<string, Phrase<string | ((...args: any[]) => string)>>>;

/** The phrases of an area in the window's language. */
export function useText<const A extends Area>(area: A): Spoken<A> {
  const language = useLanguage();
  return useMemo(() => speak(area, language), [area, language]);
}

// The language the command line speaks: the one asked for anywhere among the arguments, else the system's.
import { type Language, languages } from '#shared/text/language';
import { languageOf } from '../shell/preferences';

/** Looks for `--lang ru` and `--lang=ru`, then at the environment as the C library does. */
export function cliLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = args.flatMap((word, at) => {
    if (word === '--lang') return [args[at + 1]];
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  const found = languages.find((language) => asked.includes(language));
  if (found !== undefined) return found;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return languageOf([LC_ALL, LC_MESSAGES, LANG].filter((tag) => tag !== undefined && tag !== '') as string[]);
}

// What a person has chosen for the whole app: language, appearance, large targets. Kept between runs; one listener list.
import * as v from 'valibot';
import { type Preferences, targetSizes, themes } from '#shared/ipc/contract';
import { type Language, languages } from '#shared/text/language';
import { openJsonFile } from './json-file';
import type { Log } from './log-file';

export interface PreferenceStore {
  readonly current: () => Preferences;
  /** Changes what is given, tells every listener, answers the whole. */
  readonly change: (part: Partial<Preferences>) => Preferences;
  readonly onChange: (listener: (preferences: Preferences) => void) => void;
  readonly written: () => Promise<void>;
}

const schema = v.strictObject({
  language: v.picklist(languages),
  theme: v.picklist(themes),
  // Files of earlier versions do not name these.
  targets: v.optional(v.picklist(targetSizes), 'auto'),
  firstPersonHints: v.optional(v.boolean(), true),
});

/** The first language of the system's list that the app speaks; English where there is none. */
export function languageOf(systemLanguages: readonly string[]): Language {
  for (const tag of systemLanguages) {
    const found = languages.find((language) => tag.toLowerCase().split(/[-_.]/)[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}

export function openPreferences(path: string, systemLanguages: readonly string[], log: Log): PreferenceStore {
  const file = openJsonFile<Preferences>(
    path,
    schema,
    { language: languageOf(systemLanguages), theme: 'system', targets: 'auto', firstPersonHints: true },
    log,
  );
  const listeners: ((preferences: Preferences) => void)[] = [];
  return {
    current: file.value,
    change: (part) => {
      const next: Preferences = { ...file.value(), ...part };
      file.set(next);
      for (const listener of listeners) listener(next);
      return next;
    },
    onChange: (listener) => listeners.push(listener),
    written: file.written,
  };
}

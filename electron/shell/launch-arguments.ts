// What the words after the program's name ask for. Never touches the disk: whether files exist is asked later.
import { beginsCli } from '../cli/words';

export type Launch =
  /** The command line's work, without a window. */
  | { readonly kind: 'cli'; readonly words: readonly string[] }
  /** Open the example, export it to the folder, leave. */
  | { readonly kind: 'main-job'; readonly outDir: string }
  /** Windows; `files` as they were given, not yet resolved. */
  | { readonly kind: 'window'; readonly files: readonly string[] };

const mainJobSwitch = '--main-job=';

/**
 * The words a person gave: without the executable and, where Electron runs an app's folder (`isDefaultApp`),
 * without that folder, which is the first word that is no switch.
 */
export function userArguments(argv: readonly string[], isDefaultApp: boolean): readonly string[] {
  const words = argv.slice(1);
  if (!isDefaultApp) return words;
  const folder = words.findIndex((word) => !word.startsWith('-'));
  return words.filter((_word, at) => at !== folder);
}

/** Reads the words. Switches in front of a word of the command line belong to Chromium and are left out. */
export function parseLaunch(words: readonly string[]): Launch {
  const job = words.find((word) => word.startsWith(mainJobSwitch));
  if (job !== undefined) return { kind: 'main-job', outDir: job.slice(mainJobSwitch.length) };
  const first = words.findIndex((word) => beginsCli(word) || !word.startsWith('-'));
  const [begin = '', ...rest] = first < 0 ? [] : words.slice(first);
  if (beginsCli(begin)) return { kind: 'cli', words: [begin, ...rest] };
  return { kind: 'window', files: words.filter(isProjectName) };
}

// Chromium and second instances mix switches and file names; a name may begin with a dash, so its end decides.
const isProjectName = (word: string): boolean => word.toLowerCase().endsWith('.cjm');

// Carries out one word of the command line and says how it went. The same under plain Node and in the packaged
// executable; loads only what the word needs.

import { cliText } from '#shared/text/cli-text';
import { errorText } from '#shared/text/error-text';
import { speak } from '#shared/text/language';
import packageJson from '../../package.json';
import { cliLanguage } from './cli-language';
import { type CliWordRun, openCliRoom } from './cli-room';
import { wrong } from './read-arguments';
import { type CliWord, isCliWord } from './words';

const loadWord: Readonly<Record<CliWord, () => Promise<CliWordRun>>> = {
  new: async () => (await import('./new-word')).newWord,
  info: async () => (await import('./info-word')).infoWord,
  analyse: async () => (await import('./analyse-word')).analyseWord,
  check: async () => (await import('./check-word')).checkWord,
  merge: async () => (await import('./merge-word')).mergeWord,
  export: async () => (await import('./export-word')).exportWord,
};

/**
 * Runs `args` (without the program's name) with the bundles in `dist` (absolute). Resolves to the exit code:
 * 0 good, 1 damage found or something left to decide, 2 wrong usage or input.
 */
export async function runCli(args: readonly string[], dist: string): Promise<number> {
  const language = cliLanguage(args, process.env);
  const room = openCliRoom(language, dist);
  const [word, ...rest] = args;
  const { help } = speak(cliText, language);
  if (word === undefined) {
    room.say(help);
    return 2;
  }
  if (word === '--version') {
    room.print(packageJson.version);
    return 0;
  }
  if (args.includes('--help') || word === '-h') {
    room.print(help);
    return 0;
  }
  const outcome = isCliWord(word) ? await (await loadWord[word]())(rest, room) : wrong(word);
  if (outcome.ok) return outcome.value;
  room.say(errorText(outcome.error, language));
  return 2;
}

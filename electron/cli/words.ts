// The words with which the command line begins; shared by the plain-Node entry and the packaged executable.

const cliWords = ['new', 'info', 'analyse', 'check', 'merge', 'export'] as const;
export type CliWord = (typeof cliWords)[number];

const switches: readonly string[] = ['--help', '-h', '--version'];

export const isCliWord = (word: string | undefined): word is CliWord =>
  (cliWords as readonly (string | undefined)[]).includes(word);

/** True for what, as the first word, means the command line and no window. */
export const beginsCli = (word: string): boolean => isCliWord(word) || switches.includes(word);

// The words with which the command line begins; shared by the plain-Node entry and the packaged executable.

export const cliWords = ['new', 'info', 'check', 'export', '--help', '-h', '--version'] as const;
export type CliWord = (typeof cliWords)[number];

export const isCliWord = (word: string | undefined): word is CliWord =>
  (cliWords as readonly (string | undefined)[]).includes(word);

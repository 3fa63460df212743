// What a word of the command line works with: where it stands, how it speaks, how it starts processes.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { idFromBytes } from '#shared/base/id';
import type { Result } from '#shared/base/result';
import type { Language } from '#shared/text/language';
import type { HostProcess } from '../project-file/host-process';
import type { Surroundings } from '../project-file/working-copy';
import { forkHost, hostKind } from '../shell/fork-host';

export interface CliRoom {
  /** Of messages, and of what is made where nothing else is said. */
  readonly language: Language;
  /** File names are meant from here. */
  readonly workingDirectory: string;
  readonly fontsDir: string;
  readonly fork: (entry: 'database-host' | 'intake-host' | 'export-host') => HostProcess;
  readonly surroundings: Surroundings;
  /** One line of results, to stdout. */
  readonly print: (line: string) => void;
  /** One line for the person, to stderr. */
  readonly say: (line: string) => void;
}

/** The exit code. Wrong usage and input are errors, and become 2. */
export type WordOutcome = Result<0 | 1 | 2>;
export type CliWordRun = (args: readonly string[], room: CliRoom) => Promise<WordOutcome>;

/** The room of a real process; `dist` is the folder of the bundles, absolute. */
export const openCliRoom = (language: Language, dist: string): CliRoom => ({
  language,
  workingDirectory: process.cwd(),
  fontsDir: join(dist, 'assets/fonts'),
  fork: (entry) => forkHost(join(dist, 'electron', `${entry}.cjs`), { kind: hostKind() }),
  surroundings: { now: Date.now, freshId: () => idFromBytes(randomBytes) },
  print: (line) => process.stdout.write(`${line}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
});

// Runs the bundled command line as a person does, in a process of its own.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const entry = resolve(import.meta.dirname, '../../../dist/electron/cli.cjs');

/** `npm run cli -- WORDS` in the folder, with the system speaking `LANG`. */
export function runWords(folder: string, words: readonly string[], LANG = 'en_US.UTF-8'): Ran {
  // Tests that read TypeScript in processes of their own say so there.
  const { LC_ALL: _all, LC_MESSAGES: _messages, NODE_OPTIONS: _options, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, LANG },
  });
  return { code: status, out: stdout, err: stderr };
}

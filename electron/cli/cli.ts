// The command line's entry under plain Node: `node dist/electron/cli.cjs WORD …`.
import { join } from 'node:path';
import { runCli } from './run-cli';

runCli(process.argv.slice(2), join(__dirname, '..')).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 70;
  },
);

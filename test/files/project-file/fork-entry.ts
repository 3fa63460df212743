// Starts the hosts from their sources, by the very fork the command line uses.
import { resolve } from 'node:path';
import type { HostEntry, HostProcess } from '../../../electron/project-file/host-process';
import { forkHost } from '../../../electron/shell/fork-host';

// Child processes read TypeScript through tsx.
process.env.NODE_OPTIONS = '--import tsx';

let last: HostProcess | undefined;

export const forkEntry = (entry: HostEntry): HostProcess => {
  last = forkHost(resolve('electron/project-file', `${entry}.ts`), { kind: 'node' });
  return last;
};

/** SIGKILL to the host started last, as an accident would. */
export const killLastHost = (): void => last?.kill();

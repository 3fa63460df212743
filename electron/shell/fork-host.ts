// Starts a host process and talks to it, in Electron (utilityProcess) and in plain Node (child_process) alike; and the
// child's own end of that talk. The only place that knows the two apart.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import type { HostProcess, ParentPort } from '../project-file/host-process';

/** What forks the host: Electron's main process or plain Node. */
export type HostKind = 'electron' | 'node';

/** `electron` in Electron's main process, `node` everywhere else (the command line, tests, Electron run as Node). */
export const hostKind = (): HostKind => (process.type === 'browser' ? 'electron' : 'node');

/** Starts `entryFile` (absolute). Messages are structured clones, in both directions and in order. */
export function forkHost(entryFile: string, { kind }: { readonly kind: HostKind }): HostProcess {
  return kind === 'electron' ? forkUtility(entryFile) : forkNode(entryFile);
}

function forkNode(entryFile: string): HostProcess {
  const child = fork(entryFile, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return {
    send(message) {
      // A child that has just died cannot be told anything; its end shows in `exited`.
      if (child.connected) child.send(message as object);
    },
    onMessage: (listener) => void child.on('message', listener),
    kill: () => void child.kill('SIGKILL'),
    exited: new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    }),
  };
}

function forkUtility(entryFile: string): HostProcess {
  const { utilityProcess } = createRequire(import.meta.url)('electron') as typeof import('electron');
  const child = utilityProcess.fork(entryFile, [], { stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    kill: () => void child.kill(),
    exited: new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
    }),
  };
}

/** The child's end. Throws in a process nobody forked. */
export function parentPort(): ParentPort {
  // Electron's types say it is always there; in a process forked by Node it is not.
  const utility = process.parentPort as Electron.ParentPort | undefined;
  if (utility) {
    return {
      send: (message) => utility.postMessage(message),
      onMessage: (listener) => void utility.on('message', ({ data }) => listener(data)),
      onParentGone: (listener) => void (utility as NodeJS.EventEmitter).on('close', listener),
    };
  }
  if (!process.send) throw new Error('this process has no parent to talk to');
  return {
    send(message) {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) => void process.on('message', listener),
    onParentGone: (listener) => void process.on('disconnect', listener),
  };
}

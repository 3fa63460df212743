// What a caller needs from a child process that runs one of the entries here. Electron's utilityProcess and
// Node's child_process both fit; which of them it is stands in `electron/shell/fork-host.ts` alone.

/** The entries of this folder that run in a process of their own. */
export type HostEntry = 'database-host' | 'intake-host';

/** Messages must be carried by structured clone (`serialization: 'advanced'` for child_process): they hold bytes. */
export interface HostProcess {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  kill(): void;
  /** Settles once, when the process is gone, for whatever reason. */
  readonly exited: Promise<unknown>;
}

export type ForkEntry = (entry: HostEntry) => HostProcess;

/** The child's own end of the talk. `onParentGone` must fire when the parent dies without a word. */
export interface ParentPort {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onParentGone(listener: () => void): void;
}

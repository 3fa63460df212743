// Host processes started ahead while a start screen is shown: starting one takes longer than opening most projects.
// None is kept while every window has its project: a workshop's laptop has better use for the memory.
import type { ForkEntry, HostEntry, HostProcess } from '../project-file/host-process';
import type { Desk } from './desk';

const entries: readonly HostEntry[] = ['intake-host', 'database-host'];
/** Until then the start screen's own start needs the processor. */
const restMs = 1_000;

export interface SpareHosts {
  /** The spare of that entry where there is one, else a process started now. */
  readonly fork: ForkEntry;
  /** Starts what is missing. */
  readonly prepare: () => void;
}

export function spareHosts(fork: ForkEntry): SpareHosts {
  const spares = new Map<HostEntry, HostProcess>();
  return {
    fork(entry) {
      const spare = spares.get(entry);
      spares.delete(entry);
      return spare ?? fork(entry);
    },
    prepare() {
      for (const entry of entries) {
        if (spares.has(entry)) continue;
        const spare = fork(entry);
        spares.set(entry, spare);
        void spare.exited.then(() => {
          if (spares.get(entry) === spare) spares.delete(entry);
        });
      }
    },
  };
}

/** Prepares whenever a start screen has stood for a moment. */
export function prepareAtRest(desk: Desk, prepare: () => void): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const startScreenStands = (): boolean => desk.windows().some(({ opening }) => opening === null);
  const look = (): void => {
    clearTimeout(rest);
    if (!startScreenStands()) return;
    rest = setTimeout(() => {
      if (startScreenStands()) prepare();
    }, restMs);
  };
  desk.onWindow(({ browser }) => browser.webContents.once('did-finish-load', look));
  desk.onProjects(look);
}

// Which processes a running app consists of, as the system counts them.
import { execFileSync } from 'node:child_process';

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly state: string;
}

const table = (): readonly ProcessRow[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => {
      const [pid, parent, state = ''] = row.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), state };
    });

/** The process and everything it started, however deep. */
export function familyOf(root: number): readonly number[] {
  const rows = table();
  const family = [root];
  for (const pid of family) {
    for (const row of rows) if (row.parent === pid) family.push(row.pid);
  }
  return family;
}

/** Those of the processes that still run; an ended one that nobody has waited for does not count. */
export function running(pids: readonly number[]): readonly number[] {
  const alive = new Set(
    table()
      .filter(({ state }) => !state.startsWith('Z'))
      .map(({ pid }) => pid),
  );
  return pids.filter((pid) => alive.has(pid));
}

/** The app's helper processes whose command line holds the words. */
export function helpersOf(root: number, words: string): readonly number[] {
  const family = new Set(familyOf(root));
  return execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((row) => row.includes(words))
    .map((row) => Number(row.trim().split(/\s+/, 1)[0]))
    .filter((pid) => family.has(pid));
}

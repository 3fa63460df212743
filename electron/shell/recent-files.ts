// The files opened or saved last, newest first. Windows see names and ids; paths stay in main.
import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import type { RecentFile } from '#shared/ipc/contract';
import { openJsonFile } from './json-file';
import type { Log } from './log-file';

export interface RecentFiles {
  /** As last seen: the disk is not asked, which could take long where a drive is away. */
  readonly list: () => readonly RecentFile[];
  /** Looks which files are there; listeners hear of a change. */
  readonly look: () => Promise<void>;
  readonly pathOf: (id: string) => string | undefined;
  /** Puts the file at the head, whether or not it was listed. */
  readonly add: (path: string) => void;
  readonly forget: (id: string) => void;
  readonly onChange: (listener: (files: readonly RecentFile[]) => void) => void;
  readonly written: () => Promise<void>;
}

const keptFiles = 12;
const entries = v.array(
  v.strictObject({ id: v.string(), path: v.string(), openedAt: v.pipe(v.number(), v.safeInteger()) }),
);
type Entry = v.InferOutput<typeof entries>[number];

/** Opens the list kept at `path`; `freshId` names new entries. */
export function openRecentFiles(path: string, freshId: () => string, log: Log): RecentFiles {
  const file = openJsonFile<readonly Entry[]>(path, entries, [], log);
  const listeners: ((files: readonly RecentFile[]) => void)[] = [];
  let missing: ReadonlySet<string> = new Set();
  const list = (): readonly RecentFile[] => file.value().map((entry) => view(entry, missing));
  const tell = (): void => {
    const files = list();
    for (const listener of listeners) listener(files);
  };
  const change = (next: readonly Entry[]): void => {
    file.set(next);
    tell();
  };
  return {
    list,
    look: async () => {
      const paths = file.value().map((entry) => entry.path);
      const there = await Promise.all(paths.map(isThere));
      const gone = new Set(paths.filter((_path, at) => !there[at]));
      const changed = gone.size !== missing.size || [...gone].some((path) => !missing.has(path));
      missing = gone;
      if (changed) tell();
    },
    pathOf: (id) => file.value().find((entry) => entry.id === id)?.path,
    add: (added) => {
      const known = file.value().find((entry) => entry.path === added);
      const others = file.value().filter((entry) => entry !== known);
      const head = { id: known?.id ?? freshId(), path: added, openedAt: Date.now() };
      change([head, ...others].slice(0, keptFiles));
    },
    forget: (id) => change(file.value().filter((entry) => entry.id !== id)),
    onChange: (listener) => listeners.push(listener),
    written: file.written,
  };
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const view = ({ id, path, openedAt }: Entry, missing: ReadonlySet<string>): RecentFile => ({
  id,
  name: basename(path),
  folder: dirname(path),
  openedAt,
  missing: missing.has(path),
});

// The files opened or saved last, newest first. Windows see names and ids; paths stay in main.
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import type { RecentFile } from '#shared/ipc/contract';
import { openJsonFile } from './json-file';
import type { Log } from './log-file';

export interface RecentFiles {
  readonly list: () => readonly RecentFile[];
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
  const list = (): readonly RecentFile[] => file.value().map(view);
  const change = (next: readonly Entry[]): void => {
    file.set(next);
    const files = list();
    for (const listener of listeners) listener(files);
  };
  return {
    list,
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

const view = ({ id, path, openedAt }: Entry): RecentFile => ({
  id,
  name: basename(path),
  folder: dirname(path),
  openedAt,
  missing: !existsSync(path),
});

// A small JSON file of the app's own (preferences, recent files, windows): read with a check, written whole.
// Never trusts what it reads: the file may be old, cut short or edited by hand.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { writeDurably } from '../project-file/durable-file';
import type { Log } from './log-file';

export interface JsonFile<T> {
  readonly value: () => T;
  /** The new value counts at once; it is on the disk when `written` has settled. */
  readonly set: (value: T) => void;
  /** Settles when everything set so far is on the disk, or its failure is in the log. */
  readonly written: () => Promise<void>;
}

/**
 * Opens the file at `path`. What is missing, unreadable or not of the schema's shape counts as `fallback`, and
 * all but the first is logged.
 */
export function openJsonFile<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
  log: Log,
): JsonFile<T> {
  let current = read(path, schema, log) ?? fallback;
  let queue: Promise<void> = Promise.resolve();

  const write = async (value: T): Promise<void> => {
    if (value !== current) return; // a newer value waits behind this one
    await mkdir(dirname(path), { recursive: true });
    await writeDurably(path, `${JSON.stringify(value, null, 2)}\n`);
  };

  return {
    value: () => current,
    set: (value) => {
      current = value;
      queue = queue
        .then(() => write(value))
        .catch((error: unknown) => log.warn('json-file', `${path}: ${String(error)}`));
    },
    written: () => queue,
  };
}

function read<T>(path: string, schema: v.GenericSchema<unknown, T>, log: Log): T | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.output;
    log.warn('json-file', `${path}: not of the expected shape`);
  } catch (error) {
    log.warn('json-file', `${path}: ${String(error)}`);
  }
  return undefined;
}

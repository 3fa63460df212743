// A folder of its own for each test, removed afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, absolute. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wayboard-test-'));
  made.push(folder);
  return folder;
}

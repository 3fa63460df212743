// Set-up of both test runners: everything the tests put aside lies in one folder, which goes when they end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Points the system's temporary folder, for the runner and all it starts, at a new one; the result removes it. */
export default function temporaryFiles(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'wayboard-'));
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder, TMP: folder });
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

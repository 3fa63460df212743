// Keeps the version of a file that is about to be replaced, compressed, in the private data folder. Never beside the
// file, and never just one: a single `.bak` is overwritten when it is needed most.
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { chunksOf, syncFolder, writeNewFile } from './durable-file';
import { type RestorePoint, superfluous } from './thin-restore-points';

const namePattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-\d+\.cjm\.gz$/;

/** `20261123T215800123Z-42.cjm.gz`: when it was replaced, and by which revision. */
const restorePointName = (at: number, rev: number): string =>
  `${new Date(at).toISOString().replace(/[-:.]/g, '')}-${rev}.cjm.gz`;

function timeOf(name: string): number | null {
  const match = namePattern.exec(name);
  if (match === null) return null;
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0, second = 0, ms = 0] = match
    .slice(1)
    .map(Number);
  return Date.UTC(year, month - 1, date, hour, minute, second, ms);
}

/** The restore points in a folder, in no order. A folder that does not exist holds none. */
export async function restorePointsIn(folder: string): Promise<readonly RestorePoint[]> {
  await mkdir(folder, { recursive: true });
  const points: RestorePoint[] = [];
  for (const name of await readdir(folder)) {
    const at = timeOf(name);
    if (at !== null) points.push({ name, at, bytes: (await stat(join(folder, name))).size });
  }
  return points;
}

/** Keeps `file` as it is now and removes restore points that are no longer wanted. Throws where it cannot. */
export async function keepRestorePoint(file: string, folder: string, at: number, rev: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeNewFile(join(folder, restorePointName(at, rev)), 0o600, (to) =>
    pipeline(chunksOf(file), createGzip({ level: 1 }), async (packed) => {
      for await (const bytes of packed) await to.writeFile(bytes);
    }),
  );
  await syncFolder(folder);
  for (const { name } of superfluous(await restorePointsIn(folder), at))
    await rm(join(folder, name), { force: true });
}

// 4 MB of ballast in the data folder: when the disk is full it is given up, so that the edit in hand still fits and
// there is room to save elsewhere.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskError } from './disk-error';

const reserveBytes = 4_194_304;
const reservePath = (dataFolder: string): string => join(dataFolder, 'reserve.bin');

/** Lays the ballast down where it is missing. False where there is no room even for it. */
export function layReserve(dataFolder: string): boolean {
  const path = reservePath(dataFolder);
  if (existsSync(path)) return true;
  try {
    // Random-free but not sparse: zeros are written, so the blocks are really taken.
    writeFileSync(path, Buffer.alloc(reserveBytes), { mode: 0o600 });
    return true;
  } catch (error) {
    diskError(error);
    rmSync(path, { force: true });
    return false;
  }
}

/** Gives the ballast up; true when there was some. */
export function giveUpReserve(dataFolder: string): boolean {
  const path = reservePath(dataFolder);
  const there = existsSync(path);
  rmSync(path, { force: true });
  return there;
}

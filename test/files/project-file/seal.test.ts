// The seal stands where the format says, and no changed bit escapes it.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { hasSlot, isSealIntact, sealImage } from '../../../electron/project-file/seal';
import { WorkingCopy } from '../../../electron/project-file/working-copy';
import { honestFiles, sealedBytes } from './honest-files';
import { smallProject, surroundings } from './small-project';
import { temporaryFolder } from './temporary-folder';

let file: Buffer;
beforeAll(async () => {
  file = (await honestFiles(temporaryFolder())).large;
});

describe('the seal', () => {
  it('is the last 64 bytes of page 2: a word, the digest of the file without them, zeros', () => {
    expect(isSealIntact(file)).toBe(true);
    const without = Buffer.from(file).fill(0, 8_128, 8_192);
    expect(file.toString('latin1', 8_128, 8_136)).toBe('CJMSEAL1');
    expect(file.subarray(8_136, 8_168)).toEqual(createHash('sha256').update(without).digest());
    expect(file.subarray(8_168, 8_192)).toEqual(Buffer.alloc(24));
  });

  it('breaks with any bit of the file', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(file);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(isSealIntact(changed)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('stays in its place when the database is rewritten without free pages', async () => {
    const { records } = smallProject(50);
    const folder = temporaryFolder();
    const copy = unwrap(WorkingCopy.create(join(folder, 'work.db'), records, [], surroundings()));
    copy.db.exec('DELETE FROM "note"; VACUUM');
    expect(isSealIntact(await sealedBytes(copy, folder))).toBe(true);
    copy.close();
  });

  it('is not set where page 2 is another page', async () => {
    const wrong = Buffer.from(file);
    wrong[4_096] = 5;
    expect(hasSlot(wrong)).toBe(false);
    await expect(sealImage(wrong)).rejects.toThrow('page 2');
  });

  it('leaves a file that any SQLite opens from read-only media: not flagged as WAL', () => {
    expect([...file.subarray(18, 20)]).toEqual([1, 1]);
    expect(file.readUInt32BE(28) * 4_096).toBe(file.length);
  });
});

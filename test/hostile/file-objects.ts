// A: what stands under the name is no honest file at all.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { patched } from './craft';
import type { HonestFiles, HostileFile } from './hostile-file';

const written =
  (content: (honest: HonestFiles) => Uint8Array | string) => (folder: string, honest: HonestFiles) => {
    const path = `${folder}/file.cjm`;
    writeFileSync(path, content(honest));
    return path;
  };
const noise = Buffer.concat(
  Array.from({ length: 256 }, (_, at) => createHash('sha256').update(String(at)).digest()),
);

export const fileObjects: readonly HostileFile[] = [
  { name: '1 an empty file', expected: 'file/empty', make: written(() => '') },
  { name: '2 random bytes', expected: 'file/not-sqlite', make: written(() => noise) },
  { name: '2 one byte', expected: 'file/not-sqlite', make: written(() => 'x') },
  {
    name: '3 a zip under our name',
    expected: 'file/not-sqlite',
    make: written(() => Buffer.from('PK\u0003\u0004 and so on')),
  },
  {
    name: '4 a truncated file',
    expected: 'file/truncated',
    make: written(({ large }) => large.subarray(0, Math.floor(large.length * 0.6))),
  },
  {
    name: '4 a file cut by one byte',
    expected: 'file/truncated',
    make: written(({ large }) => large.subarray(0, -1)),
  },
  {
    name: '5 the header alone',
    expected: 'file/truncated',
    make: written(({ large }) => large.subarray(0, 100)),
  },
  {
    name: '5 half a header',
    expected: 'file/truncated',
    make: written(({ large }) => large.subarray(0, 50)),
  },
  {
    name: '6 the database of another program',
    expected: 'file/foreign',
    make: written(({ large }) => patched(large, (copy) => copy.writeUInt32BE(0x12345678, 68))),
  },
  {
    name: '7 a file of a newer version',
    expected: 'file/newer',
    make: written(({ large }) => patched(large, (copy) => copy.writeUInt32BE(2_000, 60))),
  },
  {
    name: '7 a version that never was',
    expected: 'file/foreign',
    make: written(({ large }) => patched(large, (copy) => copy.writeUInt32BE(7, 60))),
  },
  {
    name: '8 a link to /etc/passwd',
    expected: 'file/not-sqlite',
    make: (folder) => {
      symlinkSync('/etc/passwd', `${folder}/link.cjm`);
      return `${folder}/link.cjm`;
    },
  },
  {
    name: '9 a link to nothing',
    expected: 'file/not-found',
    make: (folder) => {
      symlinkSync(`${folder}/nothing.cjm`, `${folder}/link.cjm`);
      return `${folder}/link.cjm`;
    },
  },
  {
    name: '9 a link to itself',
    expected: 'file/not-a-file',
    make: (folder) => {
      symlinkSync(`${folder}/link.cjm`, `${folder}/link.cjm`);
      return `${folder}/link.cjm`;
    },
  },
  {
    name: '10 a pipe nobody writes to',
    expected: 'file/not-a-file',
    make: (folder) => {
      execFileSync('mkfifo', [`${folder}/pipe.cjm`]);
      return `${folder}/pipe.cjm`;
    },
  },
  {
    name: '11 a folder',
    expected: 'file/not-a-file',
    make: (folder) => {
      mkdirSync(`${folder}/folder.cjm`);
      return `${folder}/folder.cjm`;
    },
  },
  { name: '12 a device that never ends', expected: 'file/not-a-file', make: () => '/dev/zero' },
  {
    name: '13 a sparse terabyte',
    expected: 'file/too-large',
    make: (folder) => {
      writeFileSync(`${folder}/sparse.cjm`, 'SQLite format 3\0');
      truncateSync(`${folder}/sparse.cjm`, 2 ** 40);
      return `${folder}/sparse.cjm`;
    },
  },
  { name: 'a file that is not there', expected: 'file/not-found', make: (folder) => `${folder}/none.cjm` },
  { name: 'a path through a file', expected: 'file/not-found', make: () => '/etc/passwd/file.cjm' },
];

// @ts-check
// Unpacks chosen entries of a zip file, streaming each from disk to disk: a 200 MB archive is never held in
// memory. Knows what the Electron archives use: stored and deflated entries, no zip64, no encryption.
import fs from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {number} method 0 stored, 8 deflated.
 * @property {number} packedSize In bytes.
 * @property {number} size In bytes, unpacked.
 * @property {number} mode Unix permissions and type, 0 where not recorded.
 * @property {number} headerAt Offset of the entry's local header.
 */

const endRecordSize = 22;
const localHeaderSize = 30;

/**
 * @param {fs.promises.FileHandle} file
 * @param {number} at
 * @param {number} length
 */
async function readAt(file, at, length) {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  if (bytesRead !== length) throw new Error('the archive is cut short');
  return bytes;
}

/**
 * @param {fs.promises.FileHandle} file
 * @returns {Promise<Entry[]>}
 */
async function readDirectory(file) {
  const { size } = await file.stat();
  const end = await readAt(file, size - endRecordSize, endRecordSize);
  if (end.readUInt32LE(0) !== 0x06054b50) throw new Error('the archive has no directory at its end');
  const directory = await readAt(file, end.readUInt32LE(16), end.readUInt32LE(12));
  /** @type {Entry[]} */
  const entries = [];
  for (let at = 0; at < directory.length; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      headerAt: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {fs.promises.FileHandle} file
 * @param {string} archive
 * @param {Entry} entry
 * @param {string} target
 */
async function unpackEntry(file, archive, entry, target) {
  const header = await readAt(file, entry.headerAt, localHeaderSize);
  const start = entry.headerAt + localHeaderSize + header.readUInt16LE(26) + header.readUInt16LE(28);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  let size = 0;
  const counter = new Transform({
    transform(chunk, _encoding, next) {
      size += chunk.length;
      next(undefined, chunk);
    },
  });
  const source =
    entry.packedSize === 0
      ? Readable.from([])
      : fs.createReadStream(archive, { start, end: start + entry.packedSize - 1 });
  const inflate = entry.method === 8 ? zlib.createInflateRaw() : new PassThrough();
  await pipeline(
    source,
    inflate,
    counter,
    fs.createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 }),
  );
  if (size !== entry.size) throw new Error(`${entry.name} is damaged in the archive`);
}

/**
 * Unpacks the entries that `placeOf` gives a place.
 * @param {string} archive Path of the zip file, trusted: its integrity has been checked.
 * @param {(name: string) => string | undefined} placeOf Absolute target of an entry, or undefined to leave it.
 * @param {(doneBytes: number, allBytes: number) => void} progress
 */
export async function unzip(archive, placeOf, progress) {
  const file = await fs.promises.open(archive);
  try {
    const wanted = (await readDirectory(file)).flatMap((entry) => {
      const place = entry.name.endsWith('/') ? undefined : placeOf(entry.name);
      return place === undefined ? [] : [{ entry, place }];
    });
    const allBytes = wanted.reduce((sum, { entry }) => sum + entry.size, 0);
    let doneBytes = 0;
    for (const { entry, place } of wanted) {
      progress(doneBytes, allBytes);
      await unpackEntry(file, archive, entry, place);
      doneBytes += entry.size;
    }
  } finally {
    await file.close();
  }
}

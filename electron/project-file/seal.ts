// The seal: SHA-256 over a whole published file, kept in the file itself, so that one changed bit anywhere is seen
// before anything is believed. SQLite's own checks miss half of all changes to content.
//
// Where it stands: table "seal" is the first one made, so its root is page 2, and it holds one row with one blob of
// 64 bytes. SQLite lays a page's first cell at its end; so the blob is exactly the last 64 bytes of page 2: bytes
// 8128 … 8191 of the file. The slot reads 'CJMSEAL1', the 32 bytes of the digest, 24 zero bytes; the digest is
// that of the file with all 64 bytes of the slot zero.
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { headerAt, pageSize } from './file-format';

const slotStart = 2 * pageSize - 64;
const slotEnd = 2 * pageSize;
const magic = Buffer.from('CJMSEAL1');
const digestAt = slotStart + magic.length;
const digestEnd = digestAt + 32;

/** Page 2 as it must be: a table leaf with one cell, of row 1, with one blob of 64 bytes, at the page's end. */
const pageHead = Buffer.from([0x0d, 0, 0, 0, 1, 0x0f, 0xbb, 0, 0x0f, 0xbb]);
const cellHead = Buffer.from([67, 1, 3, 0x81, 0x0c]);

const equalAt = (image: Uint8Array, at: number, expected: Uint8Array): boolean =>
  expected.every((byte, offset) => image[at + offset] === byte);

/** True when page 2 is the seal's page, laid out to the letter. `head` holds at least the first two pages. */
export const hasSlot = (head: Uint8Array): boolean =>
  head.length >= slotEnd &&
  equalAt(head, pageSize, pageHead) &&
  equalAt(head, slotStart - cellHead.length, cellHead);

/** The first two pages with the slot empty: what the digest is taken of. */
function withEmptySlot(head: Uint8Array): Buffer {
  const copy = Buffer.from(head.subarray(0, slotEnd));
  copy.fill(0, slotStart, slotEnd);
  return copy;
}

/** Makes the header that of a rollback database: a file flagged as WAL cannot be opened from read-only media. */
export function unflagWal(head: Uint8Array): void {
  head[headerAt.writeVersion] = 1;
  head[headerAt.readVersion] = 1;
}

const writeSlot = (head: Uint8Array, digest: Uint8Array): void => {
  head.fill(0, slotStart, slotEnd);
  head.set(magic, slotStart);
  head.set(digest, digestAt);
};

const chunk = 4_194_304;

/**
 * Seals a file whose first two pages are `head` and whose rest comes in chunks; writes the slot into `head`.
 * Throws where page 2 is not the seal's page, which no working copy is.
 */
export async function sealHead(head: Uint8Array, rest: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  if (!hasSlot(head)) throw new Error('page 2 is not the page of the seal');
  const hash = createHash('sha256').update(withEmptySlot(head));
  for await (const bytes of rest) hash.update(bytes);
  writeSlot(head, hash.digest());
}

/** The bytes after the first two pages in chunks, with a pause after each for other work of the process. */
export async function* afterHead(image: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = slotEnd; at < image.length; at += chunk) {
    yield image.subarray(at, Math.min(at + chunk, image.length));
    await breathe();
  }
}

/** Makes a serialised working copy a file that may be published: not flagged as WAL, sealed. In place. */
export async function sealImage(image: Uint8Array): Promise<void> {
  unflagWal(image);
  await sealHead(image.subarray(0, slotEnd), afterHead(image));
}

/** True when the seal is there and nothing has changed since it was set. */
export function isSealIntact(image: Uint8Array): boolean {
  if (!hasSlot(image) || !equalAt(image, slotStart, magic)) return false;
  if (image.subarray(digestEnd, slotEnd).some((byte) => byte !== 0)) return false;
  const digest = createHash('sha256').update(withEmptySlot(image)).update(image.subarray(slotEnd)).digest();
  return equalAt(image, digestAt, digest);
}

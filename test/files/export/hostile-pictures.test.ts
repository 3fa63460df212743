// Pictures that a made-up project file may bring to an export: none takes the memory or the export down; each is
// reported, and the poster is made without it.
import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { aroundTheMap, exported } from './exported';
import { checkPdf } from './pdf-tools';
import { sceneOf } from './small-scene';

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});
const crc32 = (bytes: Uint8Array): number =>
  ~bytes.reduce((crc, byte) => (crcTable[(crc ^ byte) & 255] as number) ^ (crc >>> 8), ~0) >>> 0;

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A grey PNG of that size whose rows are all zero: small as a file, however many pixels it unfolds to. */
function greyPng(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const data = deflateSync(Buffer.alloc((width + 1) * rows));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const photograph = (): Buffer => {
  const canvas = createCanvas(400, 300);
  canvas.getContext('2d').fillRect(20, 20, 100, 100);
  return canvas.toBuffer('image/jpeg');
};

const hostile: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['no bytes at all', Buffer.alloc(0)],
  ['a header that claims 30,000 × 30,000', greyPng(30_000, 30_000, 1)],
  ['a bomb: 16,000 × 16,000 in 250 KB', greyPng(16_000, 16_000)],
  ['a page of the web', Buffer.from('<html><script>alert(1)</script></html>')],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')],
  ['a JPEG that ends after its first marker', photograph().subarray(0, 4)],
];

test.each(hostile)('%s is left out and reported', async (_, bytes) => {
  const sound = photograph();
  const images = new Map([
    ['a'.repeat(64), bytes],
    ['b'.repeat(64), sound],
  ]);
  const scene = sceneOf(
    ...[...images.keys()].map(
      (sha256, at) => ({ kind: 'image', x: at * 60, y: 0, width: 50, height: 50, sha256 }) as const,
    ),
  );
  const before = process.memoryUsage().rss;
  const io = { readImage: async (sha256: string) => images.get(sha256) };
  const report = await exported(scene, { kind: 'pdf', page: aroundTheMap }, io);
  expect(report.missingImages).toEqual(['a'.repeat(64)]);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  checkPdf(report.target);
});

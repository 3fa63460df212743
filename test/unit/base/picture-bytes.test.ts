// Kinds and sizes of pictures from their first bytes: honest ones, cut short, and bytes made up to mislead.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptPictureKind, pictureKind } from '#shared/base/picture-kind';
import { pictureSize } from '#shared/base/picture-size';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const png = (width: number, height: number): Uint8Array => {
  const header = Buffer.alloc(33);
  header.write('\x89PNG\r\n\x1a\n', 'latin1');
  header.writeUInt32BE(13, 8);
  header.write('IHDR', 12, 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
};
const jpeg = bytes(
  [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc4, 0, 2],
  [0xff, 0xc2, 0, 17, 8, 0x04, 0x38, 0x07, 0x80, 3],
);
const webp = (chunk: string, rest: readonly number[]): Uint8Array =>
  bytes('RIFF', [0, 0, 0, 0], 'WEBP', chunk, [0, 0, 0, 0], rest, Array(8).fill(0));

describe('the kind of a picture', () => {
  it.each([
    ['image/png', png(1, 1)],
    ['image/jpeg', jpeg],
    ['image/webp', webp('VP8 ', [])],
    ['image/gif', bytes('GIF89a', [1, 0, 1, 0])],
    ['image/bmp', bytes('BM', [70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0])],
    ['image/tiff', bytes('II*', [0, 8, 0, 0, 0])],
    ['image/heic', bytes([0, 0, 0, 24], 'ftypheic')],
    ['image/avif', bytes([0, 0, 0, 24], 'ftypavif')],
    ['image/svg+xml', bytes('\xef\xbb\xbf <?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg width="4">')],
    ['image/svg+xml', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [null, bytes('%PDF-1.7')],
    [null, bytes('<html><body>')],
    [null, bytes('BM is a text')],
    [null, bytes()],
  ])('is %s by its first bytes', (kind, given) => {
    expect(pictureKind(given)).toBe(kind);
  });

  it('is one a project keeps for PNG, JPEG and WebP alone', () => {
    expect([png(1, 1), jpeg, webp('VP8L', [])].map(keptPictureKind)).toEqual([
      'image/png',
      'image/jpeg',
      'image/webp',
    ]);
    expect(keptPictureKind(bytes('GIF89a', [1, 0, 1, 0]))).toBeNull();
  });
});

describe('the size of a picture', () => {
  it.each([
    ['a PNG that claims thirty thousand a side', png(30_000, 30_000), { width: 30_000, height: 30_000 }],
    ['a JPEG, behind its tables', jpeg, { width: 1_920, height: 1_080 }],
    ['a GIF', bytes('GIF87a', [0x40, 0x01, 0xf0, 0x00]), { width: 320, height: 240 }],
    [
      'a BMP with its rows from the top',
      bytes('BM', Array(12).fill(0), [40, 0, 0, 0], [2, 0, 0, 0], [0xfd, 0xff, 0xff, 0xff]),
      { width: 2, height: 3 },
    ],
    [
      'an old BMP',
      bytes('BM', Array(12).fill(0), [12, 0, 0, 0, 5, 0, 6, 0], [0, 0, 0, 0]),
      { width: 5, height: 6 },
    ],
    [
      'a WebP with losses',
      webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1]),
      { width: 640, height: 480 },
    ],
    ['a WebP without losses', webp('VP8L', [0x2f, 0x7f, 0xc2, 0x77, 0]), { width: 640, height: 480 }],
    ['a WebP with extras', webp('VP8X', [0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]), { width: 640, height: 480 }],
  ])('stands in the header of %s', (_, given, size) => {
    expect(pictureSize(given)).toEqual(size);
  });

  it('is not told by a header that is cut short, or says nothing', () => {
    expect(pictureSize(png(4, 4).subarray(0, 23))).toBeNull();
    expect(pictureSize(png(0, 4))).toBeNull();
    expect(pictureSize(jpeg.subarray(0, 16))).toBeNull();
    expect(pictureSize(webp('VP8 ', []).subarray(0, 20))).toBeNull();
  });

  it('is read or not, but never fails, whatever the bytes are', () => {
    const beginnings = [png(9, 9), jpeg, webp('VP8X', []), bytes('GIF89a'), bytes('BM', Array(12).fill(0))];
    const given = fc
      .tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 64 }), fc.nat(64))
      .map(([head, tail, cut]) => Uint8Array.from([...head, ...tail]).subarray(0, cut));
    fc.assert(
      fc.property(given, (some) => {
        const size = pictureSize(some);
        expect(size === null || (size.width > 0 && size.height > 0)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

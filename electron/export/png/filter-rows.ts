// Turns drawn pixels into PNG scanlines: RGB, each row as its difference from the row above (filter Up).
// On a board most pixels equal the one above, so those cost one comparison and nothing is written.

const none = 0;
const up = 2;
const bytesPerPixel = 3;

/** Length in bytes of one scanline with its filter byte. */
export const scanlineLength = (width: number): number => 1 + bytesPerPixel * width;

/**
 * Filters a block of pixels into `rows`, scanlines `lineWidth` pixels wide that start out as zeros, from column
 * `left` on. `pixels` are RGBA (opaque) words, `width` a row. The first row stands by itself (filter None).
 */
export function filterRows(
  pixels: Uint32Array,
  width: number,
  rows: Uint8Array,
  lineWidth: number,
  left: number,
): void {
  const stride = scanlineLength(lineWidth);
  const height = pixels.length / width;
  for (let x = 0, to = 1 + left * bytesPerPixel; x < width; x++, to += bytesPerPixel) {
    const pixel = pixels[x] as number;
    rows[to] = pixel;
    rows[to + 1] = pixel >>> 8;
    rows[to + 2] = pixel >>> 16;
  }
  rows[0] = none;
  for (let y = 1, at = width; y < height; y++) {
    const line = y * stride;
    rows[line] = up;
    for (let x = 0, to = line + 1 + left * bytesPerPixel; x < width; x++, at++, to += bytesPerPixel) {
      const pixel = pixels[at] as number;
      const above = pixels[at - width] as number;
      if (pixel === above) continue;
      rows[to] = pixel - above;
      rows[to + 1] = (pixel >>> 8) - (above >>> 8);
      rows[to + 2] = (pixel >>> 16) - (above >>> 16);
    }
  }
}

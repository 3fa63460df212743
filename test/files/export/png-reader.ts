// Reads a PNG in strips of its own, to look at pixels of pictures far too large for a canvas.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

export interface PngFile {
  readonly width: number;
  readonly height: number;
  /** Pixels per metre. */
  readonly density: number;
  /** '#rrggbb' of a pixel. */
  colourAt(x: number, y: number): string;
}

/** For 8-bit RGB with the filters None and Up, which is what the writer makes. */
export function readPng(path: string): PngFile {
  const bytes = readFileSync(path);
  const data: Buffer[] = [];
  let density = 0;
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    if (type === 'IDAT') data.push(body);
    if (type === 'pHYs') density = body.readUInt32BE(0);
  }
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const rows = inflateSync(Buffer.concat(data));
  const stride = 1 + width * 3;
  if (rows.length !== stride * height) throw new Error('rows are missing or too many');
  return {
    width,
    height,
    density,
    colourAt(x, y) {
      const sum = [0, 0, 0];
      for (let row = y; row >= 0; row--) {
        const filter = rows[row * stride];
        for (const i of [0, 1, 2]) sum[i] = ((sum[i] ?? 0) + (rows[row * stride + 1 + x * 3 + i] ?? 0)) & 255;
        if (filter === 0) break;
        if (filter !== 2) throw new Error(`unexpected filter ${filter}`);
      }
      return `#${sum.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    },
  };
}

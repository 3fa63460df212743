// One page of a display list → PNG. Only strips of it are ever in memory: the picture may have any size.

import { pipeline } from 'node:stream/promises';
import { constants, createDeflate } from 'node:zlib';
import type { Page } from '#shared/scene/pages/page';
import { type Picture, stripRows } from './png/draw-strip';
import { pngChunk, pngHead, pngTail } from './png/png-chunks';
import type { StripSource } from './png/strip-source';
import type { Append } from './write-whole';

/** The picture of a page at `dpi` pixels per inch: at least one pixel a side. */
export function pictureOf(page: Page, background: string, dpi: number): Picture {
  const pixelsPerPt = dpi / 72;
  return {
    page,
    background,
    pixelsPerPt,
    width: Math.max(1, Math.round(page.width * pixelsPerPt)),
    height: Math.max(1, Math.round(page.height * pixelsPerPt)),
  };
}

/** Writes the picture through `append`, strip by strip in order. */
export async function writePng(
  picture: Picture,
  strips: StripSource,
  append: Append,
  onProgress: (share: number) => void,
): Promise<void> {
  await append(pngHead(picture.width, picture.height, picture.pixelsPerPt * 72));
  const deflate = createDeflate({
    level: 6,
    memLevel: 9,
    strategy: constants.Z_FILTERED,
    chunkSize: 1 << 18,
  });
  await pipeline(stripsInOrder(picture.height, strips, onProgress), deflate, async (compressed) => {
    for await (const bytes of compressed) await append(pngChunk('IDAT', bytes as Buffer));
  });
  await append(pngTail());
}

async function* stripsInOrder(
  height: number,
  strips: StripSource,
  onProgress: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  const drawing: Promise<Uint8Array>[] = [];
  let next = 0;
  for (let top = 0; top < height; top += stripRows) {
    for (; next < height && drawing.length < strips.ahead; next += stripRows) drawing.push(strips.draw(next));
    const strip = await drawing.shift();
    if (strip) yield strip;
    onProgress(Math.min(1, (top + stripRows) / height));
  }
}

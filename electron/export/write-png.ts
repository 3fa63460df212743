// One page of a display list → PNG. Only strips of it are ever in memory: the picture may have any size.
// One strip is drawn while the one before is compressed in zlib's own thread; more threads drawing were measured to
// cost half as much again and to gain nothing, since compressing is the longer half.
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { constants, createDeflate } from 'node:zlib';
import type { Page } from '#shared/scene/pages/page';
import { emojiPictures } from './emoji-pictures';
import type { ExportRequest } from './export-request';
import { foreignTextTest } from './face-coverage';
import { type Picture, stripDrawer, stripRowsOf } from './png/draw-strip';
import { pngChunk, pngHead, pngTail } from './png/png-chunks';
import type { SceneImages } from './scene-images';
import type { Append } from './write-whole';

export interface WritePngOptions extends Pick<ExportRequest, 'shadows'> {
  readonly fontsDir: string;
  readonly images: SceneImages;
  /** Called with the share of the rows drawn, 0 … 1. */
  readonly onProgress: (share: number) => void;
}

const emojiSidePx = 256;

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

/** Writes the picture through `append`. The canvas fonts must be registered. */
export async function writePng(picture: Picture, options: WritePngOptions, append: Append): Promise<void> {
  const isForeign = foreignTextTest(options.fontsDir);
  const drawStrip = stripDrawer(picture, {
    image: (sha256) => options.images.images.get(sha256)?.decoded,
    emoji: emojiPictures(emojiSidePx),
    isForeign: ({ text }) => isForeign(text),
    shadows: options.shadows,
  });
  await append(pngHead(picture.width, picture.height, picture.pixelsPerPt * 72));
  const strips = stripsInOrder(picture, drawStrip, options.onProgress);
  await pipeline(strips, createDeflate(deflateOptions), async (compressed) => {
    for await (const bytes of compressed) await append(pngChunk('IDAT', bytes as Buffer));
  });
  await append(pngTail());
}

const deflateOptions = { level: 6, memLevel: 9, strategy: constants.Z_FILTERED, chunkSize: 1 << 18 };

async function* stripsInOrder(
  { width, height }: Picture,
  drawStrip: (top: number) => Uint8Array,
  onProgress: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  const rows = stripRowsOf(width);
  // Begun after the strip before has been handed to the compressor, so that both go on at once.
  const begin = async (top: number): Promise<Uint8Array> => {
    await setImmediate();
    return drawStrip(top);
  };
  let next = begin(0);
  for (let top = 0; top < height; top += rows) {
    const strip = await next;
    if (top + rows < height) next = begin(top + rows);
    yield strip;
    onProgress(Math.min(1, (top + rows) / height));
  }
}

// Where a picture's strips come from: drawn here, or by worker threads (`strip-threads.ts`). The writer does not care.
import { type Image, loadImage } from '@napi-rs/canvas';
import type { CanvasTools } from '../canvas/draw-on-canvas';
import { emojiPictures } from '../emoji-pictures';
import { foreignTextTest } from '../face-coverage';
import { type Picture, stripDrawer } from './draw-strip';

/** All that drawing a picture needs. Only data: it is sent to threads. */
export interface StripSetup {
  readonly picture: Picture;
  readonly fontsDir: string;
  readonly shadows: boolean;
  /** Bytes of the images shown, by SHA-256; each can be decoded. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

export interface StripSource {
  /** Resolves to the filtered scanlines of the strip that begins at row `top`. */
  draw(top: number): Promise<Uint8Array>;
  /** How many strips are worth asking for at once. */
  readonly ahead: number;
  close(): Promise<void>;
}

const emojiSidePx = 256;

/** A function that draws strips in this thread. The canvas fonts must be registered. */
export async function openStripDrawer(setup: StripSetup): Promise<(top: number) => Uint8Array<ArrayBuffer>> {
  const images = new Map<string, Image>();
  for (const [sha256, bytes] of setup.images) images.set(sha256, await loadImage(bytes));
  const isForeign = foreignTextTest(setup.fontsDir);
  const tools: CanvasTools = {
    image: (sha256) => images.get(sha256),
    emoji: emojiPictures(emojiSidePx),
    isForeign: ({ text }) => isForeign(text),
    shadows: setup.shadows,
  };
  return stripDrawer(setup.picture, tools);
}

/** Draws in this thread, one strip at a time. */
export async function stripsInThisThread(setup: StripSetup): Promise<StripSource> {
  const draw = await openStripDrawer(setup);
  return { draw: async (top) => draw(top), ahead: 1, close: async () => undefined };
}

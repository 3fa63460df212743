// A picture of the project as a bitmap of the size it is drawn in. Its bytes come from main, which gives those of this
// window's project alone; they are decoded by the browser, off this thread, in the page's sandbox. Nothing is fetched.
import { keptPictureKind } from '#shared/base/picture-kind';
import { mostKeptPixels } from '#shared/base/picture-limits';
import { pictureSize } from '#shared/base/picture-size';
import { ask } from '../../bridge/bridge';

/** At most `width` pixels wide; null for what the project has not, or what is no sound picture of a sane size. */
export async function decodePicture(sha256: string, width: number): Promise<ImageBitmap | null> {
  const read = await ask('picture:read', { sha256 });
  if (!read.ok || read.value === null) return null;
  const bytes = read.value;
  const [kind, size] = [keptPictureKind(bytes), pictureSize(bytes)];
  // A file that somebody made may hold more than the window has room for.
  if (kind === null || size === null || size.width * size.height > mostKeptPixels) return null;
  const whole = await bitmapOf(new Blob([bytes], { type: kind }));
  return whole === null ? null : narrowed(whole, width);
}

/** Null for bytes that are no whole picture. */
export async function bitmapOf(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The bitmap itself where it is narrow enough; else a smaller one in its place. */
export async function narrowed(whole: ImageBitmap, width: number): Promise<ImageBitmap> {
  if (whole.width <= width) return whole;
  const resizeHeight = Math.max(1, Math.round((whole.height * width) / whole.width));
  const small = await createImageBitmap(whole, { resizeWidth: width, resizeHeight, resizeQuality: 'high' });
  whole.close();
  return small;
}

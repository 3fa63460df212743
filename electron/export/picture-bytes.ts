// Recognises pictures by their first bytes. What PDF cannot hold as it is becomes PNG.
import { createCanvas, loadImage } from '@napi-rs/canvas';

export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';

/** The type by content, never by name; undefined for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF8')) return 'image/gif';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp';
  return undefined;
}

/** The picture as PNG. Rejects when it cannot be decoded. */
export async function asPng(bytes: Uint8Array): Promise<Buffer> {
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.encode('png');
}

// How many pixels a picture says it has, read from its header: what decoding would cost is known before anybody
// decodes. Reads only what is there and follows no length out of the bytes.
import { pictureKind } from './picture-kind';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels as they are stored, before any turning; null where the header does not tell. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeIn(view, pictureKind(bytes));
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

function sizeIn(view: DataView, kind: ReturnType<typeof pictureKind>): PictureSize | null {
  const { byteLength } = view;
  if (kind === 'image/png' && byteLength >= 24) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (kind === 'image/gif' && byteLength >= 10) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (kind === 'image/bmp' && byteLength >= 26) return bmpSize(view);
  if (kind === 'image/jpeg') return jpegSize(view);
  return kind === 'image/webp' ? webpSize(view) : null;
}

/** An old header has 16 bits for each; in the others a height below zero means rows from the top. */
function bmpSize(view: DataView): PictureSize {
  if (view.getUint32(14, true) === 12) {
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  }
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}

/** From marker to marker up to the first frame. */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A filling byte, and markers that stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function webpSize(view: DataView): PictureSize | null {
  if (view.byteLength < 30) return null;
  const chunk = view.getUint32(12);
  const threeBytes = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk === 0x56503858) return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 };
  if (chunk === 0x56503820) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (chunk !== 0x5650384c) return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

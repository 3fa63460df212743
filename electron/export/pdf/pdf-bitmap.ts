// A drawn or decoded picture as an image object of a PDF: RGB in PNG's row filter, and a mask only where something is
// transparent.
import type { Canvas } from '@napi-rs/canvas';
import { filterRows, scanlineLength } from '../png/filter-rows';
import type { PdfDocument, PdfObject } from './pdf-document';

/** Embeds the canvas' pixels. */
export function bitmapObject(document: PdfDocument, canvas: Canvas): PdfObject {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const size = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  const rows = new Uint8Array(scanlineLength(width) * height);
  filterRows(new Uint32Array(data.buffer, data.byteOffset, width * height), width, rows, width, 0);
  const image = document.ref({
    ...size,
    ColorSpace: 'DeviceRGB',
    DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: width },
  });
  const alpha = new Uint8Array(width * height);
  for (let i = 0; i < alpha.length; i++) alpha[i] = data[i * 4 + 3] as number;
  if (alpha.some((value) => value < 255)) {
    const mask = document.ref({ ...size, ColorSpace: 'DeviceGray' });
    mask.end(alpha);
    image.data.SMask = mask;
  }
  image.end(rows);
  return image;
}

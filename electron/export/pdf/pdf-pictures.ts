// Pictures in a PDF: project images, emoji, text in foreign letters. Each distinct picture is embedded once; emoji
// and foreign text carry ActualText on an invisible space, so that search finds them and copying yields them.
import { type Canvas, createCanvas, type Image } from '@napi-rs/canvas';
import { keptPictureKind } from '#shared/base/picture-kind';
import { slant } from '#shared/base/slant';
import type { EmojiPrimitive, ImagePrimitive, TextPrimitive } from '#shared/scene/primitives';
import { foreignAscent, foreignDescent, foreignTextPicture } from '../canvas/foreign-text';
import { emojiPictures } from '../emoji-pictures';
import type { SceneImages } from '../scene-images';
import { bitmapObject } from './pdf-bitmap';
import type { PdfContent } from './pdf-content';
import type { EmbeddedFont, PdfDocument, PdfJpeg, PdfObject } from './pdf-document';
import { pdfNumber, pdfTextString, rectPath } from './pdf-operators';

export interface PdfPictures {
  drawImage(content: PdfContent, image: ImagePrimitive): void;
  drawEmoji(content: PdfContent, emoji: EmojiPrimitive): void;
  drawForeignText(content: PdfContent, line: TextPrimitive): void;
}

/** Sharp at three times the size emoji usually have on a board printed at its own size. */
const emojiSidePx = 144;

type Box = Pick<ImagePrimitive, 'x' | 'y' | 'width' | 'height'>;

/** Serves all pages of one document. `spaceFont` carries the invisible text. */
export function pdfPictures(
  document: PdfDocument,
  { images }: SceneImages,
  spaceFont: EmbeddedFont,
): PdfPictures {
  const bitmaps = new Map<string, readonly [name: string, object: PdfObject]>();
  const jpegs = new Map<string, PdfJpeg>();
  const emojiPicture = emojiPictures(emojiSidePx);
  const showSpace = spaceShower(spaceFont);

  const placeBitmap = (content: PdfContent, key: string, canvas: () => Canvas, box: Box, lean = 0): void => {
    const known = bitmaps.get(key) ?? ([`P${bitmaps.size + 1}`, bitmapObject(document, canvas())] as const);
    bitmaps.set(key, known);
    // Leaning about the baseline, the picture's foot stands left of its place.
    const left = box.x - lean * box.height * (foreignDescent / (foreignAscent + foreignDescent));
    const matrix = [box.width, 0, lean * box.height, -box.height, left, box.y + box.height];
    content.drawObject(...known, matrix.map(pdfNumber).join(' '));
  };
  const placeJpeg = (content: PdfContent, sha256: string, bytes: Uint8Array, box: Box): void => {
    const jpeg = jpegs.get(sha256) ?? document.openImage(Buffer.from(bytes));
    jpegs.set(sha256, jpeg);
    content.flush();
    document.image(jpeg, box.x, box.y, { width: box.width, height: box.height });
  };
  const placeText = (
    content: PdfContent,
    text: string,
    key: string,
    canvas: () => Canvas,
    box: Box,
    lean = 0,
  ): void => {
    content.raw(`/Span <</ActualText ${pdfTextString(text)}>> BDC`);
    placeBitmap(content, key, canvas, box, lean);
    showSpace(content, box);
    content.raw('EMC');
  };

  return {
    drawImage(content, image) {
      const found = images.get(image.sha256);
      if (!found) {
        content.paintPath(rectPath(image), { fill: '#e5e7eb', stroke: '#9ca3af' });
        return;
      }
      content.raw(`q\n${rectPath(image)}\nW n`);
      if (keptPictureKind(found.bytes) === 'image/jpeg') placeJpeg(content, image.sha256, found.bytes, image);
      else placeBitmap(content, image.sha256, () => canvasOf(found.decoded), image);
      content.raw('Q');
    },
    drawEmoji(content, { x, y, size, text }) {
      const box = { x, y, width: size, height: size };
      placeText(content, text, `emoji ${text}`, () => emojiPicture(text), box);
    },
    drawForeignText(content, line) {
      const box = {
        x: line.x,
        y: line.baseline - line.size * foreignAscent,
        width: Math.max(line.width, 1e-3),
        height: line.size * (foreignAscent + foreignDescent),
      };
      const key = [line.face, line.size, line.fill, pdfNumber(line.width), line.text].join(' ');
      placeText(content, line.text, key, () => foreignTextPicture(line), box, line.slanted ? slant : 0);
    },
  };
}

function canvasOf(image: Image): Canvas {
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas;
}

/** A function that lays an invisible space over a box: viewers hang the ActualText of a picture on it. */
function spaceShower(font: EmbeddedFont): (content: PdfContent, box: Box) => void {
  const [codes, positions] = font.encode(' ');
  const width = (positions[0]?.xAdvance ?? 250) / 1000;
  return (content, box) => {
    const stretch = pdfNumber((box.width * 100) / (width * box.height));
    const operators = `3 Tr ${stretch} Tz <${codes.join('')}> Tj 0 Tr 100 Tz`;
    const matrix = `1 0 0 -1 ${pdfNumber(box.x)} ${pdfNumber(box.y + box.height * 0.8)}`;
    content.showText(operators, font, box.height, matrix, '#000000', 1);
  };
}

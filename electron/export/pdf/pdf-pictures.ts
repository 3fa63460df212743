// Pictures in a PDF: project images, emoji, text in foreign letters. Each distinct picture is embedded once; emoji
// and foreign text carry ActualText on an invisible space, so that search finds them and copying yields them.
import type { Canvas } from '@napi-rs/canvas';
import type { EmojiPrimitive, ImagePrimitive, TextPrimitive } from '#shared/scene/primitives';
import { foreignAscent, foreignDescent, foreignTextPicture } from '../canvas/foreign-text';
import { emojiPictures } from '../emoji-pictures';
import { asPng, pictureType } from '../picture-bytes';
import type { SceneImages } from '../scene-images';
import type { PdfContent } from './pdf-content';
import type { EmbeddedFont, PdfDocument, PdfPicture } from './pdf-document';
import { pdfNumber, pdfTextString, rectPath } from './pdf-operators';

export interface PdfPictures {
  drawImage(content: PdfContent, image: ImagePrimitive): void;
  drawEmoji(content: PdfContent, emoji: EmojiPrimitive): void;
  drawForeignText(content: PdfContent, line: TextPrimitive): void;
}

/** Sharp at three times the size emoji usually have on a board printed at its own size. */
const emojiSidePx = 144;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Serves all pages of one document. `spaceFont` carries the invisible text. */
export async function pdfPictures(
  document: PdfDocument,
  { images }: SceneImages,
  spaceFont: EmbeddedFont,
): Promise<PdfPictures> {
  const opened = new Map<string, PdfPicture>();
  const open = (key: string, bytes: () => Buffer): PdfPicture => {
    const picture = opened.get(key) ?? document.openImage(bytes());
    opened.set(key, picture);
    return picture;
  };
  for (const [sha256, { bytes }] of images) {
    const embeddable = pictureType(bytes) === 'image/jpeg' ? Buffer.from(bytes) : await asPng(bytes);
    open(sha256, () => embeddable);
  }
  const emojiPicture = emojiPictures(emojiSidePx);
  const [spaceCodes, spacePositions] = spaceFont.encode(' ');
  const spaceWidth = (spacePositions[0]?.xAdvance ?? 250) / 1000;

  const place = (content: PdfContent, picture: PdfPicture, box: Placed): void => {
    content.flush();
    document.image(picture, box.x, box.y, { width: box.width, height: box.height });
  };
  const placeText = (
    content: PdfContent,
    text: string,
    key: string,
    canvas: () => Canvas,
    box: Placed,
  ): void => {
    const picture = open(key, () => canvas().toBuffer('image/png'));
    content.raw(`/Span <</ActualText ${pdfTextString(text)}>> BDC`);
    place(content, picture, box);
    const stretch = (box.width * 100) / (spaceWidth * box.height);
    const invisible = `3 Tr ${pdfNumber(stretch)} Tz <${spaceCodes.join('')}> Tj 0 Tr 100 Tz`;
    const matrix = `1 0 0 -1 ${pdfNumber(box.x)} ${pdfNumber(box.y + box.height * 0.8)}`;
    content.showText(invisible, spaceFont, box.height, matrix, '#000000', 1);
    content.raw('EMC');
  };

  return {
    drawImage(content, image) {
      const picture = opened.get(image.sha256);
      if (!picture) {
        content.paintPath(rectPath(image), { fill: '#e5e7eb', stroke: '#9ca3af' });
        return;
      }
      content.raw(`q\n${rectPath(image)}\nW n`);
      place(content, picture, image);
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
      placeText(content, line.text, key, () => foreignTextPicture(line), box);
    },
  };
}

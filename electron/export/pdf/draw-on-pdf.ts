// Draws primitives into the content of a PDF page, in board units.
import type { FontFace } from '#shared/base/font-face';
import { slant } from '#shared/base/slant';
import type { Primitive, TextPrimitive } from '#shared/scene/primitives';
import type { PdfContent } from './pdf-content';
import type { EmbeddedFont } from './pdf-document';
import { pdfNumber, rectPath, segmentsPath } from './pdf-operators';
import type { PdfPictures } from './pdf-pictures';
import type { DrawShadow } from './pdf-shadows';
import type { lineShaper } from './pdf-words';

export interface PdfFace {
  readonly font: EmbeddedFont;
  readonly shape: ReturnType<typeof lineShaper>;
}

/** What drawing needs besides the page; the same for all pages of a document. */
export interface PdfTools {
  readonly faces: Readonly<Record<FontFace, PdfFace>>;
  readonly pictures: PdfPictures;
  /** Absent: no shadows. */
  readonly drawShadow: DrawShadow | undefined;
}

export function drawOnPdf(content: PdfContent, primitive: Primitive, tools: PdfTools): void {
  switch (primitive.kind) {
    case 'rect':
      if (primitive.shadow) tools.drawShadow?.(content, primitive);
      content.paintPath(rectPath(primitive), primitive);
      break;
    case 'path':
      content.paintPath(segmentsPath(primitive.segments), primitive);
      break;
    case 'text':
      drawLine(content, primitive, tools);
      break;
    case 'emoji':
      tools.pictures.drawEmoji(content, primitive);
      break;
    case 'image':
      tools.pictures.drawImage(content, primitive);
      break;
  }
}

function drawLine(content: PdfContent, line: TextPrimitive, { faces, pictures }: PdfTools): void {
  const face = faces[line.face];
  const shaped = face.shape(line.text, line.size);
  if (!shaped) {
    pictures.drawForeignText(content, line);
    return;
  }
  const lean = line.slanted ? pdfNumber(slant) : '0';
  const matrix = `1 0 ${lean} -1 ${pdfNumber(line.x)} ${pdfNumber(line.baseline)}`;
  content.showText(shaped.operators, face.font, line.size, matrix, line.fill, line.opacity ?? 1);
}

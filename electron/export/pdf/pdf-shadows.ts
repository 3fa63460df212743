// Paper shadows in a PDF: one form object for each size of note, drawn again wherever a note of that size lies.

import { paperShadow } from '#shared/scene/paper-shadow';
import type { RectPrimitive } from '#shared/scene/primitives';
import type { PdfContent } from './pdf-content';
import type { PdfDocument, PdfObject } from './pdf-document';
import { pdfColour, pdfNumber, rectPath } from './pdf-operators';

/** Draws the shadow of `note` into a page's content. Serves all pages of one document. */
export type DrawShadow = (content: PdfContent, note: RectPrimitive) => void;

export function pdfShadows(document: PdfDocument): DrawShadow {
  const forms = new Map<string, readonly [name: string, form: PdfObject]>();
  return (content, note) => {
    const size = [note.width, note.height, note.radius ?? 0].map(pdfNumber).join('×');
    const known = forms.get(size) ?? ([`S${forms.size + 1}`, shadowForm(document, note)] as const);
    forms.set(size, known);
    content.drawObject(...known, `1 0 0 1 ${pdfNumber(note.x)} ${pdfNumber(note.y)}`);
  };
}

/** The shadow of a note whose top left corner is at 0, 0. */
function shadowForm(document: PdfDocument, note: RectPrimitive): PdfObject {
  const rects = paperShadow({ ...note, x: 0, y: 0 });
  const states = rects.map(({ opacity = 1 }, i) => [`A${i}`, { Type: 'ExtGState', ca: opacity }] as const);
  const left = Math.min(...rects.map(({ x }) => x));
  const top = Math.min(...rects.map(({ y }) => y));
  const right = Math.max(...rects.map(({ x, width }) => x + width));
  const bottom = Math.max(...rects.map(({ y, height }) => y + height));
  const form = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [left, top, right, bottom],
    Resources: { ExtGState: Object.fromEntries(states) },
  });
  const colour = rects[0]?.fill ?? '#000000';
  form.end(
    [`${pdfColour(colour)} rg`, ...rects.flatMap((rect, i) => [`/A${i} gs`, rectPath(rect), 'f'])].join('\n'),
  );
  return form;
}

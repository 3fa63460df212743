// Pages of a display list → a vector PDF: searchable, fonts embedded as subsets, pages of exact size.
// Draws one document per process: the libraries' caches only grow.
import { type FontFace, fontFaces } from '#shared/base/font-face';
import type { Page } from '#shared/scene/pages/page';
import type { ExportRequest } from './export-request';
import { drawOnPdf, type PdfTools } from './pdf/draw-on-pdf';
import { type PdfContent, pdfContent } from './pdf/pdf-content';
import { openPdfDocument, type PdfDocument, type PdfObject } from './pdf/pdf-document';
import { pdfNumber, rectPath } from './pdf/pdf-operators';
import { pdfPictures } from './pdf/pdf-pictures';
import { pdfShadows } from './pdf/pdf-shadows';
import { lineShaper } from './pdf/pdf-words';
import type { SceneImages } from './scene-images';
import type { Append } from './write-whole';

export interface WritePdfOptions extends Pick<ExportRequest, 'title' | 'language' | 'createdAt' | 'shadows'> {
  readonly background: string;
  readonly fontsDir: string;
  readonly images: SceneImages;
  /** Called with the share of the pages drawn, 0 … 1. */
  readonly onProgress: (share: number) => void;
}

/** Writes the document through `append`. The canvas fonts must be registered (for emoji and foreign letters). */
export async function writePdf(
  pages: readonly Page[],
  options: WritePdfOptions,
  append: Append,
): Promise<void> {
  const { document, faces } = openPdfDocument(options, options.fontsDir);
  const tools: PdfTools = {
    faces: Object.fromEntries(
      fontFaces.map((face) => [face, { font: faces[face], shape: lineShaper(faces[face]) }]),
    ) as Record<FontFace, PdfTools['faces'][FontFace]>,
    pictures: pdfPictures(document, options.images, faces.regular),
    drawShadow: options.shadows ? pdfShadows(document) : undefined,
  };
  const opacityStates = new Map<string, PdfObject>();
  const written = appendAll(document, append);
  for (const [index, page] of pages.entries()) {
    document.addPage({ size: [page.width, page.height], margin: 0 });
    const content = pdfContent(document, opacityStates);
    drawPage(content, page, options.background, pages.length > 1, tools);
    content.flush();
    options.onProgress((index + 1) / pages.length);
  }
  document.end();
  await written;
}

async function appendAll(document: PdfDocument, append: Append): Promise<void> {
  for await (const chunk of document as unknown as AsyncIterable<Buffer>) await append(chunk);
}

/** `isPart`: the page shows a part of the map and must not show what its neighbours do. */
function drawPage(
  content: PdfContent,
  page: Page,
  background: string,
  isPart: boolean,
  tools: PdfTools,
): void {
  const { scale, x, y } = page.transform;
  const paper = { x: 0, y: 0, width: page.width, height: page.height };
  content.paintPath(rectPath(paper), { fill: background });
  content.raw(`${exact(scale)} 0 0 ${exact(scale)} ${exact(x)} ${exact(y)} cm`);
  if (isPart) content.raw(`${rectPath(page.view)} W n`);
  for (const item of page.items) {
    for (const primitive of item.primitives) drawOnPdf(content, primitive, tools);
  }
}

/** The page's transform is multiplied by large coordinates, so it gets more decimals than they do. */
const exact = (value: number): string => (Math.abs(value) < 1e-6 ? pdfNumber(0) : value.toFixed(9));

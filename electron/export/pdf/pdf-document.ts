// Opens a pdfkit document and declares the few parts of its inside the writer builds on (pdfkit is pinned exactly).
// One document per process: pdfkit's and fontkit's caches are never given back.
import PDFDocument from 'pdfkit';
import { type FontFace, fontFaces } from '#shared/base/font-face';
import type { ExportRequest } from '../export-request';
import { fontFile } from '../font-files';

/** An object of the file; `end` writes it out. */
export interface PdfObject {
  data: Record<string, unknown>;
  write(chunk: string): void;
  end(chunk?: string | Uint8Array): void;
}

/** OpenType features switched off; absent: those every browser uses. */
export type FeatureChoice = Readonly<Record<string, false>>;

/** A face being embedded: only the glyphs asked for are kept, each with its text for searching. */
export interface EmbeddedFont {
  readonly id: string;
  /** Glyph 0 stands for a missing character. */
  layout(
    text: string,
    features?: FeatureChoice,
  ): { readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[] };
  /** Glyph codes as four hex digits, and positions in thousandths of the type size. */
  encode(
    text: string,
    features?: FeatureChoice,
  ): readonly [codes: readonly string[], positions: readonly GlyphPosition[]];
  ref(): PdfObject;
}

export interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** What a page's content may refer to by name. */
export interface PdfPageResources {
  readonly fonts: Record<string, PdfObject>;
  readonly xobjects: Record<string, PdfObject>;
  readonly ext_gstates: Record<string, PdfObject>;
}

/** A photograph the document holds as it is, once, however often it is drawn. */
export interface PdfJpeg {
  readonly label: string;
}

export interface PdfDocument
  extends Omit<PDFKit.PDFDocument, 'page' | 'ref' | 'addContent' | 'image' | 'openImage'> {
  readonly page: PdfPageResources;
  readonly _font: EmbeddedFont;
  openImage(bytes: Buffer): PdfJpeg;
  /** Turns the photograph as its camera was held. */
  image(picture: PdfJpeg, x: number, y: number, size: { width: number; height: number }): void;
  ref(data: Record<string, unknown>): PdfObject;
  addContent(operators: string): void;
}

/** The document without pages yet, and its faces. */
export function openPdfDocument(
  request: Pick<ExportRequest, 'title' | 'language' | 'createdAt'>,
  fontsDir: string,
): { readonly document: PdfDocument; readonly faces: Readonly<Record<FontFace, EmbeddedFont>> } {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: request.language,
    displayTitle: true,
    font: fontFile(fontsDir, 'regular'),
    info: {
      Title: request.title,
      Creator: 'Wayboard',
      Producer: 'Wayboard',
      CreationDate: new Date(request.createdAt),
    },
  }) as unknown as PdfDocument;
  const faces = fontFaces.map((face) => {
    document.font(fontFile(fontsDir, face));
    return [face, document._font] as const;
  });
  return { document, faces: Object.fromEntries(faces) as Record<FontFace, EmbeddedFont> };
}
